/** Names and values of header fields. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A request as it goes to a thread; its body is handed over, not copied. */
export interface RequestMessage {
  readonly type: 'request';
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The head of an answer. */
export interface HeadMessage {
  readonly type: 'head';
  readonly status: number;
  readonly headers: HeaderList;
  /** Code of the error that is answered. */
  readonly errorCode: string | undefined;
}

/**
 * What a thread is told: a request, that the reader wants the next piece of the answer, or that nobody reads on. `id`
 * names the request, so that a piece that comes too late is not taken for one of the next answer.
 */
export type ToThread = { readonly id: number } & (
  | RequestMessage
  | { readonly type: 'next' }
  | { readonly type: 'cancel' }
);

/**
 * What a thread says: the head of its answer, a piece of it when one was asked for, its end, that it failed (it has
 * written down why), or, once told that nobody reads on, that it is free.
 */
export type FromThread = { readonly id: number } & (
  | HeadMessage
  | { readonly type: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end' }
  | { readonly type: 'failed' }
  | { readonly type: 'free' }
);
