/** What came of asking for a file of the form. */
export type FileAnswer =
  | { readonly type: 'file'; readonly answer: Response }
  /** Something on the form is to be mended first; the service has a page for that. */
  | { readonly type: 'unfinished' }
  | { readonly type: 'fault'; readonly answer: Response };

/**
 * Sends a form as its button would, without leaving the page. Errors come as JSON.
 * @throws whatever `fetch` throws without a connection, or when it is cancelled
 */
export async function requestFile(
  form: HTMLFormElement,
  address: string,
  button?: HTMLElement,
  signal?: AbortSignal,
): Promise<FileAnswer> {
  const answer = await fetch(address, {
    method: 'POST',
    body: new FormData(form, button),
    headers: { Accept: 'application/json' },
    signal: signal ?? null,
  });
  if (answer.ok) return { type: 'file', answer };
  // A refusal of another kind is no page, and would come again if the form were sent for one.
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
  return answer.status === 422 && isPage ? { type: 'unfinished' } : { type: 'fault', answer };
}
