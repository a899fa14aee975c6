/** Wrangler hands these files over as texts. */
declare module '*.min.js' {
  const text: string;
  export default text;
}
