import { createApp } from '../../src/http/app.ts';
import type { PdfConverter } from '../../src/rendering/pdf.ts';
import { bundledRounds } from '../../src/runtime/bundled-rounds.ts';
import { bundledFolder, folderTemplates } from '../../src/runtime/folder-templates.ts';
import { installedQuickView } from '../../src/runtime/quick-view.ts';
import { bundledSamples } from '../../src/runtime/sample-dossiers.ts';
import { dossierInput } from './dossiers.ts';

/** The service with the real templates, with a converter to PDF if one is given, and what it has logged. */
export function testApp(pdf?: PdfConverter): {
  readonly app: ReturnType<typeof createApp>;
  readonly logged: unknown[];
} {
  const logged: unknown[] = [];
  const app = createApp({
    templates: folderTemplates(bundledFolder),
    samples: bundledSamples,
    rounds: bundledRounds,
    quickView: installedQuickView,
    pdf,
    log: (error) => logged.push(error),
  });
  return { app, logged };
}

/** A request that sends JSON: a valid small dossier unless another body is given. */
export function sending(body: unknown = dossierInput(), headers: Readonly<Record<string, string>> = {}): RequestInit {
  const content = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: content as BodyInit,
  };
}
