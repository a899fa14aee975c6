/** What the bench uses of libraries that only it has: the project's own types don't need them. */
declare module 'carbone' {
  const carbone: {
    render(path: string, data: object, callback: (error: Error | null, result: Buffer | string) => void): void;
  };
  export default carbone;
}

declare module 'docx-templates' {
  export function createReport(options: {
    readonly template: Uint8Array;
    readonly data: object;
    readonly cmdDelimiter: readonly [string, string];
    readonly noSandbox: boolean;
  }): Promise<Uint8Array>;
}

declare module 'easy-template-x' {
  export class TemplateHandler {
    process(template: Buffer, data: object): Promise<Buffer>;
  }
}
