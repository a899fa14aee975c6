/** What an address is, as far as the protection of the service is concerned. Everything about single routes stands here. */
export interface RouteRule {
  /** Which answer policy holds for it (see answer-headers.ts). */
  readonly policy: 'data' | 'page' | 'preview-frame';
  /** Whether it answers without the access token. */
  readonly isOpen: boolean;
  /** Whether requests to it are counted. */
  readonly isCounted: boolean;
}

/** The rule of a path, by the first entry that it begins with. */
export function ruleOf(path: string): RouteRule {
  return rules.find(([start]) => beginsWith(path, start))?.[1] ?? page;
}

/**
 * Whether a request makes the processor work. What is sent is read, checked and made into papers, so that every request that
 * sends something counts but for those that only look at a few fields or turn a page of the desk.
 */
export function isCostly(method: string, path: string): boolean {
  return !safeMethods.includes(method) && (costs.find(([start]) => beginsWith(path, start))?.[1] ?? true);
}

/** An address with a slash at its end stands for all below it. */
function beginsWith(path: string, start: string): boolean {
  return path === start || (start.endsWith('/') && path.startsWith(start));
}

/** Methods that change nothing and send nothing (RFC 9110, section 9.2.1). */
export const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Where a session is opened. */
export const signInPath = '/dang-nhap';

/** Where it is ended. */
export const signOutPath = '/dang-xuat';

/** Whether what is sent to an address makes work, by the first entry that the address begins with. */
const costs: readonly (readonly [start: string, isCostly: boolean])[] = [
  [signInPath, false],
  [signOutPath, false],
  ['/api/dossiers/validate', false],
  // Files are made or read there; the other pages of the desk only turn.
  ['/ho-so/tep/', true],
  ['/ho-so/doi-chieu', true],
  ['/ho-so/', false],
];

const page: RouteRule = { policy: 'page', isOpen: false, isCounted: true };
const data: RouteRule = { policy: 'data', isOpen: false, isCounted: true };

const rules: readonly (readonly [start: string, rule: RouteRule])[] = [
  // Programs that watch the service ask without a token, however often.
  ['/healthz', { ...data, isOpen: true, isCounted: false }],
  ['/readyz', { ...data, isOpen: true }],
  // Style sheets, scripts and fonts hold nothing of an office, and the sign-in page needs them.
  ['/tai-nguyen/', { ...data, isOpen: true, isCounted: false }],
  [signInPath, { ...page, isOpen: true }],
  [signOutPath, { ...page, isOpen: true }],
  ['/openapi.json', data],
  ['/api/', data],
  ['/xem-nhanh', { ...page, policy: 'preview-frame' }],
];
