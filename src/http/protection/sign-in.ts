import { type Context, Hono } from 'hono';
import { checkQuery } from '../query.ts';
import { RequestError } from '../request-errors.ts';
import type { Access } from './access.ts';
import { notASignInForm } from './refusals.ts';
import { safeReturnPath } from './return-path.ts';
import { signInPath, signOutPath } from './route-rules.ts';
import { signInPage } from './sign-in-page.tsx';

/** `GET` and `POST /dang-nhap`: a session for who knows the access token; `POST /dang-xuat`: its end. */
export function signInRoutes({ signIn, signOut }: Access): Hono {
  return new Hono()
    .get(signInPath, (c) => {
      checkQuery(c.req, ['tiep']);
      const next = safeReturnPath(c.req.query('tiep'));
      return c.get('isSignedIn') === true ? c.redirect(next, 303) : c.html(signInPage({ next }));
    })
    .post(signInPath, async (c) => {
      checkQuery(c.req, []);
      const form = await readSignInForm(c);
      const next = safeReturnPath(form.get('tiep') ?? undefined);
      try {
        await signIn(c, (form.get('ma-truy-cap') ?? '').trim());
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        c.set('errorCode', error.code);
        return c.html(signInPage({ next, fault: error.message }), error.status, { ...error.headers });
      }
      return c.redirect(next, 303);
    })
    .post(signOutPath, (c) => {
      checkQuery(c.req, []);
      signOut(c);
      // Pages of the session must not come back from the browser's memory; what its storage keeps of a dossier stays.
      c.header('Clear-Site-Data', '"cache"');
      return c.redirect(signInPath, 303);
    });
}

async function readSignInForm(c: Context): Promise<URLSearchParams> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw notASignInForm();
  return new URLSearchParams(await c.req.text());
}
