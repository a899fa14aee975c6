/** What the load test uses of a package without types. */
declare module 'autocannon' {
  export interface LoadOptions {
    readonly url: string;
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Seconds for one answer. */
    readonly timeout: number;
  }

  export interface LoadResult {
    /** Connections that broke and answers that did not come in time. */
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly '2xx': number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  }

  export default function autocannon(options: LoadOptions): Promise<LoadResult>;
}
