import { Hono } from 'hono';
import { methodNotAllowed as checkMethod } from 'hono/method-not-allowed';
import { createGenerator, type Ports } from '../generate.ts';
import type { PdfConverter } from '../rendering/pdf.ts';
import type { SampleDossiers } from '../template-check/samples.ts';
import { createTemplateDesk } from '../template-guide.ts';
import { checkRoutes } from './api/checks.ts';
import { documentRoutes } from './api/documents.ts';
import { dossierImportRoutes } from './api/dossier-imports.ts';
import { dossierRoutes } from './api/dossiers.ts';
import { healthRoutes } from './api/health.ts';
import { importRoutes } from './api/imports.ts';
import { kindRoutes } from './api/kinds.ts';
import { openApiRoutes } from './api/openapi.ts';
import { readinessRoutes } from './api/readiness.ts';
import { reconciliationRoutes } from './api/reconciliations.ts';
import { templateFileRoutes } from './api/template-files.ts';
import { templateRoutes } from './api/templates.ts';
import { type Rounds, workbookRoutes } from './api/workbooks.ts';
import { apiReferenceRoutes } from './api-reference/routes.ts';
import { errorResponse, type Log } from './errors.ts';
import { type HeavyWork, handOver } from './heavy-work.ts';
import { formatCheckRoutes } from './pages/checks/format-check-routes.ts';
import { templatePageRoutes } from './pages/checks/template-routes.ts';
import { deskRoutes } from './pages/desk-routes.ts';
import { assetRoutes, type QuickViewLibraries } from './pages/frame/assets.ts';
import { openRoutes } from './pages/opening/open-routes.ts';
import { createAccess } from './protection/access.ts';
import type { ProtectionPorts } from './protection/ports.ts';
import { protect } from './protection/protect.ts';
import { signInRoutes } from './protection/sign-in.ts';
import { methodNotAllowed, notFound } from './request-errors.ts';

/** What the service needs from the place it runs in. */
export interface AppPorts extends Ports, ProtectionPorts {
  /** The dossiers that trial papers of an edited template are made of, and that examples of tags are from. */
  readonly samples: SampleDossiers;
  /** Takes errors that the sender of a request can't mend. */
  readonly log: Log;
  /** Makes PDF files of Word papers; without one there is no PDF. */
  readonly pdf?: PdfConverter | undefined;
  /** The dossiers that come with the service. */
  readonly rounds: Rounds;
  /** The libraries that draw the quick view of a paper in a browser. */
  readonly quickView: QuickViewLibraries;
  /** Left out, all work is done where requests come in. */
  readonly heavyWork?: HeavyWork;
}

/** The whole service as one function from request to response, the same in every runtime. */
export function createApp(ports: AppPorts): Hono {
  const app = new Hono();
  const { log, pdf, rounds, samples } = ports;
  const generator = createGenerator(ports);
  const templateDesk = createTemplateDesk(ports, samples);

  const access = ports.accessToken === undefined ? undefined : createAccess(ports, ports.accessToken);
  protect(app, ports, access);
  app.use(
    checkMethod({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allowed = [...methods, 'OPTIONS'].join(', ');
        if (c.req.method !== 'OPTIONS') return errorResponse(c, methodNotAllowed(allowed), log);
        c.res.headers.delete('Content-Type');
        return c.body(null, 204, { Allow: allowed });
      },
    }),
  );

  if (ports.heavyWork !== undefined) app.use(handOver(ports.heavyWork));
  if (access !== undefined) app.route('/', signInRoutes(access));
  app.route('/', openRoutes({ rounds }));
  app.route('/', deskRoutes({ log, generator, pdf }));
  app.route('/kiem-tra-the-thuc', formatCheckRoutes(log));
  app.route('/mau-word', templatePageRoutes({ desk: templateDesk, samples, log }));
  app.route('/tai-nguyen', assetRoutes(ports.quickView));
  app.route('/healthz', healthRoutes());
  app.route('/readyz', readinessRoutes(generator, samples));
  app.route('/openapi.json', openApiRoutes());
  app.route('/tai-lieu-api', apiReferenceRoutes());
  app.route('/api/kinds', kindRoutes(samples, pdf));
  app.route('/api/templates', templateFileRoutes(templateDesk));
  app.route('/api/documents', documentRoutes(generator, pdf));
  app.route('/api/reconciliations', reconciliationRoutes());
  app.route('/api/checks', checkRoutes());
  app.route('/api/workbooks', workbookRoutes(rounds));
  app.route('/api/imports', dossierImportRoutes());
  app.route('/api/templates', templateRoutes(samples));
  app.route('/api/imports', importRoutes());
  app.route('/api/dossiers', dossierRoutes(generator, log));

  app.notFound((c) => errorResponse(c, notFound(), log));
  app.onError((error, c) => errorResponse(c, error, log));
  return app;
}
