import { isCostly, ruleOf, safeMethods } from '../protection/route-rules.ts';
import { eachOperation, type Paths } from './each-operation.ts';
import { errorRef } from './responses.ts';

/** The same paths with what the protection of the service may answer before a route sees the request. */
export function withProtection(paths: Paths): Paths {
  return eachOperation(paths, withAnswers);
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
