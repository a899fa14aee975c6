/** Style sheet and scripts of the pages, made by `npm run client:precompile`; the version tells their content. */
export const assets: Readonly<
  Record<
    'desk.css' | 'desk.js' | 'quick-view.css' | 'quick-view.js',
    { readonly version: string; readonly text: string }
  >
>;
