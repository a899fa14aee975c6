/** The bundler hands a Word template to the Worker as bytes (rule of type Data in wrangler.toml). */
declare module '*.docx' {
  const bytes: ArrayBuffer;
  export default bytes;
}
