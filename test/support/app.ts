import { type AppPorts, createApp } from '../../src/http/app.ts';
import type { RequestLine } from '../../src/http/protection/request-log.ts';
import { bundledRounds } from '../../src/runtime/bundled-rounds.ts';
import { bundledFolder, folderTemplates } from '../../src/runtime/folder-templates.ts';
import { installedQuickView } from '../../src/runtime/quick-view.ts';
import { bundledSamples } from '../../src/runtime/sample-dossiers.ts';
import { dossierInput } from './dossiers.ts';

/** What the app asked for in a test: errors and lines that it logged. */
export interface TestApp {
  readonly app: ReturnType<typeof createApp>;
  readonly logged: unknown[];
  readonly lines: RequestLine[];
}

/** The service with the real templates; `ports` take the place of some of its own. */
export function testApp(ports: Partial<AppPorts> = {}): TestApp {
  const logged: unknown[] = [];
  const lines: RequestLine[] = [];
  const app = createApp({
    templates: folderTemplates(bundledFolder),
    samples: bundledSamples,
    rounds: bundledRounds,
    quickView: installedQuickView,
    log: (error) => logged.push(error),
    logRequest: (line) => lines.push(line),
    now: () => 0,
    clientOf: ({ url }) => ({ address: '10.1.2.3', isSecure: url.startsWith('https:') }),
    ...ports,
  });
  return { app, logged, lines };
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
