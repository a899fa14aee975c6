/** What this service uses of the Workers runtime: the bindings of `wrangler.toml`. */
declare module 'cloudflare:workers' {
  export const env: {
    readonly TEMPLATES?: import('./bucket-templates.ts').TemplateBucket;
    readonly TRINH_KY_GOTENBERG_URL?: string;
  };
}
