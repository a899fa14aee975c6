/** Whether a button leaves its page as it is: its file is fetched beside it, or shown in a tab of its own. */
export function staysHere(submitter: HTMLElement | null): boolean {
  if (!(submitter instanceof HTMLButtonElement)) return false;
  const { download, native } = submitter.dataset;
  return (download !== undefined && native === undefined) || submitter.formTarget === '_blank';
}
