declare const docx: {
  readonly renderAsync: (file: ArrayBuffer, body: HTMLElement, styles: undefined, options: object) => Promise<unknown>;
};

/** Draws the Word file that the page around sends; tells that page when it is drawn, or that it could not be. */
window.addEventListener('message', async ({ data, origin, source }) => {
  if (origin !== window.location.origin || !(data instanceof ArrayBuffer) || source === null) return;
  const body = document.body;
  body.replaceChildren();
  try {
    await docx.renderAsync(data, body, undefined, {
      inWrapper: true,
      ignoreLastRenderedPageBreak: false,
      experimental: true,
    });
    source.postMessage('drawn', { targetOrigin: origin });
  } catch {
    source.postMessage('failed', { targetOrigin: origin });
  }
});
window.parent.postMessage('ready', window.location.origin);
