import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidDossierError, InvalidJsonError, type Issue } from '../../src/errors.ts';
import { parseDossier, parseDossierBytes, parseDossierJson } from '../../src/intake/dossier-json.ts';
import { dossierInput } from '../support/dossiers.ts';
import { errorOf } from '../support/errors.ts';

describe('a dossier is read', () => {
  test('from JSON', () => {
    expect(parseDossierJson(JSON.stringify(dossierInput())).assessment?.year).toBe(2023);
  });

  test('with a byte order mark before it', () => {
    const json = `\u{feff}${JSON.stringify(dossierInput())}`;
    expect(parseDossierJson(json).version).toBe(1);
    expect(parseDossierBytes(new TextEncoder().encode(json)).version).toBe(1);
  });

  test('with its texts in NFC and without blanks around them', () => {
    const title = '  Kết quả đánh giá  '.normalize('NFD');
    expect(parseDossier(dossierInput({ title })).title).toBe('Kết quả đánh giá');
  });

  test('with every run of blanks as one, and single no-break spaces as they are', () => {
    const title = 'Kết  quả \u00a0 đánh\u00a0giá';
    expect(parseDossier(dossierInput({ title })).title).toBe('Kết quả đánh\u00a0giá');
  });
});

describe('a field that stands twice is refused, since one of its values would be lost', () => {
  test('with its place', () => {
    const json = '{"a":1,"b":{"c":[0,{"d":"\\"{","d":2}]},"\\u0061":2}';
    const error = errorOf(() => parseDossierJson(json));
    expect(error).toBeInstanceOf(InvalidDossierError);
    expect(error.issues.map(({ place }) => place)).toEqual(['b.c[1].d', 'a']);
    expect(error.issues[0]?.message).toBe('Trường này được ghi nhiều lần trong cùng một khối { }.');
  });

  test('but not when the same name stands in two objects', () => {
    const json = JSON.stringify({ a: { x: 1 }, b: [{ x: 1 }, { x: 2 }], x: 'x', y: '"x":1,"x":2' });
    expect(errorOf(() => parseDossierJson(json)).issues[0]?.message).not.toContain('nhiều lần');
  });
});

describe('what is no JSON is refused', () => {
  test.each(['{', '{"a":}', '{a:1}', "{'a':1}", '{"a":NaN}', '{"a":Infinity}', '{"a":1,}', '// x', '{} {}', '01'])(
    '%s',
    (text) => {
      expect(errorOf(() => parseDossierJson(text))).toBeInstanceOf(InvalidJsonError);
    },
  );

  test('with line and column where they are known', () => {
    const error = errorOf(() => parseDossierJson('{\n  "title": "x",\n}'));
    expect(error.issues).toEqual([{ message: 'Sai cú pháp JSON.', place: 'dòng 3, cột 1' }]);
  });

  test('when it is empty', () => {
    expect(errorOf(() => parseDossierJson(' \n')).issues).toEqual([{ message: 'Nội dung gửi lên đang trống.' }]);
  });

  test.each(['[', '{"a":'])('when %s nests a hundred thousand times', (open) => {
    const close = open === '[' ? ']' : '}';
    const text = `${open.repeat(100_000)}0${close.repeat(100_000)}`;
    expect(errorOf(() => parseDossierJson(text)).issues).toEqual([{ message: 'Dữ liệu lồng nhau quá nhiều tầng.' }]);
  });

  test('when its bytes are not UTF-8', () => {
    const error = errorOf(() => parseDossierBytes(new Uint8Array([0x7b, 0xff, 0x7d])));
    expect(error).toBeInstanceOf(InvalidJsonError);
    expect(error.issues.map(({ message }) => message)).toEqual(['Tệp không được lưu bằng bảng mã UTF-8.']);
  });
});

describe('whatever is sent', () => {
  const english = /invalid|expected|required|string|input|received|unrecognized|too (big|small)|must/i;

  test('is answered with a dossier or with Vietnamese issues', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const { issues } = errorOf(() => parseDossierJson(json));
        expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });

  test('in place of any part of a dossier, is told without English words', () => {
    const parts = pathsOf(dossierInput());
    const wrong = fc.constantFrom<unknown>(null, 5, -1.5, true, '', 'ý', [], [[]], {}, { '': 1 });
    fc.assert(
      fc.property(fc.constantFrom(...parts), wrong, (path, value) => {
        const messages = issuesOrNone(withValue(dossierInput(), path, value)).map(({ message }) => message);
        expect(messages.filter((message) => message === '' || english.test(message))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

function issuesOrNone(value: unknown): readonly Issue[] {
  try {
    parseDossier(value);
    return [];
  } catch (error) {
    if (error instanceof InvalidDossierError) return error.issues;
    throw error;
  }
}

type Path = readonly (string | number)[];

/** The paths of everything inside a value. */
function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return [[key], ...pathsOf(inner).map((path) => [key, ...path])];
  });
}

function withValue(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((inner, index) => (index === key ? withValue(inner, rest, put) : inner));
  return { ...(value as object), [key]: withValue(Reflect.get(value as object, key), rest, put) };
}
