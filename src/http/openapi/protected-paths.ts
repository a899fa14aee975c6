import { isCostly, ruleOf, safeMethods } from '../protection/route-rules.ts';
import { errorRef } from './responses.ts';

type Paths = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** The same paths with what the protection of the service may answer before a route sees the request. */
export function withProtection(paths: Paths): Paths {
  return mapped(paths, (item, path) => mapped(item, (operation, method) => withAnswers(operation, path, method)));
}

/** How to prove the access token, if the service has one. */
export const securitySchemes = {
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'Mã truy cập (TRINH_KY_TOKEN) trong header Authorization, dành cho chương trình',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-trinh-ky-phien',
    description: 'Phiên làm việc mở tại /dang-nhap, dành cho trình duyệt; qua http tên cookie là trinh-ky-phien',
  },
};

/** The empty one holds where the service has no access token. */
export const security = [{}, { accessToken: [] }, { session: [] }];

function withAnswers(operation: object, path: string, method: string): object {
  const { isOpen, isCounted } = ruleOf(path);
  return {
    ...operation,
    ...(isOpen ? { security: [] } : {}),
    responses: {
      ...Object(Reflect.get(operation, 'responses')),
      ...(isOpen ? {} : { 401: errorRef('AccessTokenNeeded') }),
      ...(safeMethods.includes(method.toUpperCase()) ? {} : { 403: errorRef('ForeignOrigin') }),
      ...(isCounted
        ? { 429: errorRef(isCostly(method.toUpperCase(), path) ? 'TooManyCostly' : 'TooManyRequests') }
        : {}),
    },
  };
}

function mapped<In, Out>(
  entries: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value, key)]));
}
