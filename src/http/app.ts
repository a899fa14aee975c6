import { Hono } from 'hono';
import { methodNotAllowed as checkMethod } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { createGenerator, type Ports } from '../generate.ts';
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
import { reconciliationRoutes } from './api/reconciliations.ts';
import { templateFileRoutes } from './api/template-files.ts';
import { templateRoutes } from './api/templates.ts';
import { type Rounds, workbookRoutes } from './api/workbooks.ts';
import { errorResponse, type Log } from './errors.ts';
import { assetRoutes, type QuickViewLibraries } from './pages/assets.ts';
import { deskRoutes } from './pages/desk-routes.ts';
import { formatCheckRoutes } from './pages/format-check-routes.ts';
import { templatePageRoutes } from './pages/template-routes.ts';
import { methodNotAllowed, notFound } from './request-errors.ts';

/** What the service needs from the place it runs in. */
export interface AppPorts extends Ports {
  /** The dossiers that trial papers of an edited template are made of, and that examples of tags are from. */
  readonly samples: SampleDossiers;
  /** Takes errors that the sender of a request can't mend. */
  readonly log: Log;
  /** The dossiers that come with the service. */
  readonly rounds: Rounds;
  /** The libraries that draw the quick view of a paper in a browser. */
  readonly quickView: QuickViewLibraries;
}

/** The whole service as one function from request to response, the same in every runtime. */
export function createApp(ports: AppPorts): Hono {
  const app = new Hono();
  const { log, rounds, samples } = ports;
  const generator = createGenerator(ports);
  const templateDesk = createTemplateDesk(ports, samples);

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
    }),
  );
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
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

  app.route('/', deskRoutes({ rounds, log }));
  app.route('/kiem-tra-the-thuc', formatCheckRoutes(log));
  app.route('/mau-word', templatePageRoutes({ desk: templateDesk, samples, log }));
  app.route('/tai-nguyen', assetRoutes(ports.quickView));
  app.route('/healthz', healthRoutes());
  app.route('/openapi.json', openApiRoutes());
  app.route('/api/kinds', kindRoutes(samples));
  app.route('/api/templates', templateFileRoutes(templateDesk));
  app.route('/api/documents', documentRoutes(generator));
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
