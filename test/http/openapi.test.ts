import { describe, expect, test } from 'vitest';
import * as bodies from '../../src/http/api/bodies.ts';
import { ruleOf } from '../../src/http/protection/route-rules.ts';
import { gotenbergConverter } from '../../src/runtime/pdf/gotenberg.ts';
import { announcementInput } from '../support/announcements.ts';
import { sending, testApp } from '../support/app.ts';
import { dossierInput } from '../support/dossiers.ts';
import { fakeGotenberg, smallPdf } from '../support/fake-gotenberg.ts';
import { inspectionDossierInput } from '../support/inspections.ts';

const { app } = testApp();
const document = (await (await app.request('/openapi.json')).json()) as OpenApi;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ route: `${method.toUpperCase()} ${path}`, operation })),
);

describe('the description of the service', () => {
  test('names every route and no other', () => {
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && ruleOf(path).policy === 'data')
      .filter(({ path }) => !path.startsWith('/tai-nguyen/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(operations.map(({ route }) => route).sort()).toEqual([...new Set(routes)].sort());
  });

  test.each([
    ['GET /healthz', ['200', '400', '405', '500']],
    ['GET /readyz', ['200', '400', '405', '429', '500', '503']],
    ['GET /openapi.json', ['200', '400', '401', '405', '429', '500']],
    ['GET /api/kinds', ['200', '400', '401', '405', '429', '500']],
    ['GET /api/kinds/{kind}/tags', ['200', '400', '401', '404', '405', '429', '500']],
    ['GET /api/templates/{kind}', ['200', '400', '401', '404', '405', '406', '429', '500']],
    ['GET /api/templates/{kind}/guide', ['200', '400', '401', '404', '405', '406', '429', '500']],
    [
      'POST /api/documents/{kind}',
      ['200', '400', '401', '403', '404', '405', '406', '413', '415', '422', '429', '500', '501', '502', '503', '504'],
    ],
    ['POST /api/dossiers/validate', ['200', '400', '401', '403', '405', '413', '415', '429', '500']],
    ['POST /api/checks/format', ['200', '400', '401', '403', '405', '406', '413', '415', '422', '429', '500', '503']],
    [
      'POST /api/templates/{kind}/check',
      ['200', '400', '401', '403', '404', '405', '406', '413', '415', '422', '429', '500', '503'],
    ],
    [
      'POST /api/dossiers/packages',
      ['200', '400', '401', '403', '405', '406', '413', '415', '422', '429', '500', '503'],
    ],
    ['POST /api/workbooks', ['200', '400', '401', '403', '405', '406', '413', '415', '422', '429', '500', '503']],
    ['GET /api/workbooks/new', ['200', '400', '401', '405', '406', '429', '500']],
    ['GET /api/workbooks/{round}', ['200', '400', '401', '404', '405', '406', '429', '500']],
    ['POST /api/imports/dossier', ['200', '400', '401', '403', '405', '413', '415', '422', '429', '500', '503']],
    ['POST /api/imports/scores', ['200', '400', '401', '403', '405', '413', '415', '422', '429', '500', '503']],
    ['POST /api/reconciliations', ['200', '400', '401', '403', '405', '413', '415', '422', '429', '500', '503']],
  ])('lists every answer of %s', (route, statuses) => {
    const operation = operations.find((each) => each.route === route)?.operation;
    expect(Object.keys(operation?.responses ?? {})).toEqual(statuses);
  });

  test('points to nothing that it does not hold', () => {
    const missing = referencesIn(document).filter((reference) => resolved(reference) === undefined);
    expect(missing).toEqual([]);
    expect(referencesIn(document).length).toBeGreaterThan(20);
  });

  test('describes every field of a dossier and of an answer in Vietnamese', () => {
    const fields = Object.entries(document.components.schemas).flatMap(([name, schema]) => undescribed(schema, name));
    expect(fields).toEqual([]);
    for (const { description } of Object.values(document.components.schemas)) expect(description).toMatch(/\p{L}{2}/u);
  });

  test('describes every answer', () => {
    const answers = operations.flatMap(({ operation }) => Object.values(operation.responses));
    expect(answers.map((answer) => described(answer)).filter((text) => !/\p{L}{2}/u.test(text))).toEqual([]);
  });

  test('refuses unknown fields like the service does', () => {
    expect(document.components.schemas.Dossier).toMatchObject({ type: 'object', additionalProperties: false });
  });

  test.each([
    ['/healthz', {}, bodies.healthSchema],
    ['/api/kinds', {}, bodies.kindListSchema],
    ['/api/kinds/approval-decision/tags', {}, bodies.kindTagsSchema],
    ['/nowhere', {}, bodies.errorSchema],
    ['/api/dossiers/validate', sending(), bodies.validationSchema],
    ['/api/dossiers/validate', sending({}), bodies.validationSchema],
    ['/api/documents/approval-decision', sending({}), bodies.errorSchema],
    ['/api/documents/approval-decision', sending(dossierInput(), { Accept: 'application/json' }), bodies.paperSchema],
  ] as const)('is kept by the answer of %s', async (path, init, schema) => {
    const answer = await (await app.request(path, init)).json();
    expect(schema.parse(answer)).toEqual(answer);
  });

  test('offers every form of a paper that the service has', async () => {
    const post = operations.find(({ route }) => route === 'POST /api/documents/{kind}')?.operation;
    const gotenberg = await fakeGotenberg((response) => response.end(smallPdf));
    const { app: printing } = testApp({ pdf: gotenbergConverter({ url: gotenberg.url, fetch }) });
    const forms = Object.keys(Object(Reflect.get(Object(post?.responses['200']), 'content')));
    expect(forms).toHaveLength(7);
    const { inspection } = inspectionDossierInput();
    const whole = dossierInput({ announcement: announcementInput(), inspection });
    for (const form of forms) {
      const kind = form.startsWith('text/') ? 'results-announcement' : 'appendix-infrastructure';
      const response = await printing.request(`/api/documents/${kind}`, sending(whole, { Accept: form }));
      expect(response.headers.get('Content-Type')?.split(';')[0]).toBe(form);
    }
    await gotenberg.close();
  });
});

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly responses: Readonly<Record<string, object>>;
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

function resolved(reference: string): unknown {
  const keys = reference.replace(/^#\//, '').split('/');
  return keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
}

function described(answer: object): string {
  const whole = '$ref' in answer ? resolved(String(answer.$ref)) : answer;
  return String(Reflect.get(Object(whole), 'description') ?? '');
}

/** Paths of the fields without a description; choices of one fixed word (`status`, `kind`) explain themselves around. */
function undescribed(schema: Schema, path: string): readonly string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = `${path}.${name}`;
    const bare = field.description === undefined && field.$ref === undefined && !('const' in field);
    return [...(bare ? [place] : []), ...undescribed(field, place)];
  });
  const nested = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((each) => each !== undefined);
  return [...fields, ...nested.flatMap((each) => undescribed(each, path))];
}
