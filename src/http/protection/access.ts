import type { Context, MiddlewareHandler } from 'hono';
import { asksForPage } from '../asks-for-page.ts';
import { type AccessKey, openAccessKey } from './access-key.ts';
import { type Budgets, createBudgets } from './budget.ts';
import { clientKey } from './network.ts';
import type { Client, ProtectionPorts } from './ports.ts';
import { accessTokenNeeded, sessionNeeded, tooManyFailures, wrongAccessToken } from './refusals.ts';
import { signInFor } from './return-path.ts';
import { ruleOf, safeMethods } from './route-rules.ts';
import { isOpenSession, openSession } from './session.ts';
import { endSession, giveSession, sentSession } from './session-cookie.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Whether the request belongs to a session that was opened at the sign-in page. */
    isSignedIn?: boolean;
  }
}

/** Who may use a service that has an access token. */
export interface Access {
  /** Lets through who sends the token (programs) or the cookie of a session (browsers); refuses everybody else. */
  readonly guard: MiddlewareHandler;
  /**
   * Opens a session for who knows the token.
   * @throws RequestError (`wrong-access-token`, 401; `too-many-failures`, 429)
   */
  readonly signIn: (c: Context, token: string) => Promise<void>;
  readonly signOut: (c: Context) => void;
}

export function createAccess({ now, clientOf }: ProtectionPorts, token: string): Access {
  let known: AccessKey | undefined;
  // Opened by the first request: Workers do no cryptography before there is one.
  const accessKey = async () => {
    known ??= await openAccessKey(token);
    return known;
  };
  const clientIn = (c: Context): Client => clientOf(c.req.raw, c.env);
  // Apart from each other: a program with a wrong token must not keep the people of its office from signing in.
  const forms = createBudgets(mostFailures, failureRefill, now);
  const programs = createBudgets(mostFailures, failureRefill, now);

  /**
   * Nothing is waited for between the look at the budget and what is taken from it: of guesses that are sent side by side
   * no more are answered than of those sent one by one, and of right tokens all are.
   */
  async function prove(c: Context, given: string, failures: Budgets): Promise<void> {
    const client = clientKey(clientIn(c).address);
    const isRight = await (await accessKey()).isToken(given);
    const wait = failures.waitFor(client);
    if (wait > 0) throw tooManyFailures(wait);
    if (isRight) return;
    failures.take(client);
    throw wrongAccessToken();
  }

  async function isInSession(c: Context): Promise<boolean> {
    const value = sentSession(c, clientIn(c).isSecure);
    return value !== undefined && isOpenSession(await accessKey(), value, now());
  }

  return {
    guard: async (c, next) => {
      const isSignedIn = await isInSession(c);
      c.set('isSignedIn', isSignedIn);
      if (!ruleOf(c.req.path).isOpen && !isSignedIn) {
        const token = bearerIn(c.req.header('Authorization'));
        if (token === undefined) return refusal(c);
        await prove(c, token, programs);
      }
      return next();
    },
    signIn: async (c, given) => {
      await prove(c, given, forms);
      giveSession(c, await openSession(await accessKey(), now()), clientIn(c).isSecure);
    },
    signOut: (c) => endSession(c, clientIn(c).isSecure),
  };
}

/** Wrong tokens that a client may send at once; one more each minute and a half. */
const mostFailures = 10;
const failureRefill = 15 * 60_000;

/** Another scheme is no attempt: a gateway in front of the service may ask for a password of its own. */
function bearerIn(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
}

/** A person is led to the sign-in page; one who has just sent a form must not lose it, and is told so instead. */
function refusal(c: Context): Response {
  if (!asksForPage(c.req)) throw accessTokenNeeded();
  if (!safeMethods.includes(c.req.method)) throw sessionNeeded();
  return c.redirect(signInFor(c.req.url));
}
