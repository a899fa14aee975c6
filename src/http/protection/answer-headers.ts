import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { ruleOf } from './route-rules.ts';

/**
 * What a browser may do with an answer, by its route and by what it is: data allows nothing at all, a page only what comes
 * from this service, without inline script or style, and the frame of the quick preview the style elements and images that
 * the previewer writes into it.
 */
export function answerHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { policy } = ruleOf(c.req.path);
    const isPage = policy !== 'data' && (c.res.headers.get('Content-Type') ?? '').startsWith('text/html');
    await (isPage ? policies[policy] : policies.data)(c, done);
    if (!c.res.headers.has('Cache-Control')) {
      // A page with no-store would come back empty when a clerk goes back to it: forms keep what was typed without it.
      c.res.headers.set('Cache-Control', isPage ? 'private, no-cache' : 'no-store');
    }
  };
}

const done = () => Promise.resolve();

const everywhere = {
  // “no-referrer” would make browsers send `Origin: null` with forms, which could not be told from a foreign page.
  referrerPolicy: 'same-origin',
  strictTransportSecurity: 'max-age=15552000',
  permissionsPolicy: {
    camera: [],
    microphone: [],
    geolocation: [],
    payment: [],
    usb: [],
    serial: [],
    displayCapture: [],
    browsingTopics: [],
  },
};

const self = ["'self'"];
const none = ["'none'"];

const policies = {
  data: secureHeaders({
    ...everywhere,
    contentSecurityPolicy: { defaultSrc: none, frameAncestors: none },
    xFrameOptions: 'DENY',
  }),
  page: secureHeaders({
    ...everywhere,
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", 'data:'],
      fontSrc: self,
      connectSrc: self,
      formAction: self,
      frameSrc: self,
      baseUri: none,
      frameAncestors: none,
    },
    xFrameOptions: 'DENY',
  }),
  'preview-frame': secureHeaders({
    ...everywhere,
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:', 'blob:'],
      frameAncestors: self,
      baseUri: none,
      formAction: none,
    },
    xFrameOptions: 'SAMEORIGIN',
  }),
};
