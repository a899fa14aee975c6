declare const docx: {
  readonly renderAsync: (file: ArrayBuffer, body: HTMLElement, styles: undefined, options: object) => Promise<unknown>;
};

/**
 * Draws the Word file that the page around sends; tells that page when it is drawn, or that it could not be. Whatever a
 * paper may hold, the policy of the frame lets no script but this one run, and nothing be asked for.
 */
const { origin } = window.location;

window.addEventListener('message', async ({ data, source, origin: sender }) => {
  if (sender !== origin || source !== window.parent || !(data instanceof ArrayBuffer)) return;
  const sheet = document.getElementById('trang') ?? document.body;
  sheet.replaceChildren();
  try {
    await docx.renderAsync(data, sheet, undefined, {
      inWrapper: true,
      ignoreLastRenderedPageBreak: false,
      experimental: true,
      useBase64URL: true,
      renderAltChunks: false,
    });
    shrink(sheet);
    window.parent.postMessage('drawn', origin);
  } catch {
    window.parent.postMessage('failed', origin);
  }
});

/** A page that is wider than the frame is shown smaller, never cut. */
function shrink(sheet: HTMLElement): void {
  const pages = [...sheet.querySelectorAll<HTMLElement>('section.docx')];
  const widest = Math.max(...pages.map(({ offsetWidth }) => offsetWidth), 1);
  const margins = 24;
  const scale = Math.min(1, document.documentElement.clientWidth / (widest + margins));
  sheet.style.setProperty('zoom', String(scale));
}

window.addEventListener('resize', () => {
  const sheet = document.getElementById('trang');
  if (sheet === null) return;
  sheet.style.removeProperty('zoom');
  shrink(sheet);
});

window.parent.postMessage('ready', origin);
