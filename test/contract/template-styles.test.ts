import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/documents/index.ts';
import { repositoryTemplates } from '../support/rounds.ts';
import { partsOf } from '../support/word-files.ts';

const kinds = [...documentKinds.map(({ id }) => id), 'tag-guide'];
const templates = new Map<string, ReadonlyMap<string, string>>();
for (const kind of kinds) templates.set(kind, partsOf(await repositoryTemplates.load(kind)));

/** A style. In its definition other styles are called by name: ids differ between templates that Word has saved. */
interface Style {
  readonly name: string;
  /** Its own element, then that of each style it is based on. */
  readonly definition: string;
}

describe('the templates that come with the software', () => {
  test('give a style of one name one look, with all it is based on: a paper bound of several has no two kinds of “Thân văn bản”', () => {
    const looks = new Map<string, Map<string, string[]>>();
    for (const kind of kinds) {
      for (const { name, definition } of stylesOf(kind)) {
        const known = looks.get(name) ?? new Map<string, string[]>();
        known.set(definition, [...(known.get(definition) ?? []), kind]);
        looks.set(name, known);
      }
    }
    const differing = [...looks].filter(([, definitions]) => definitions.size > 1);
    expect(differing.map(([name, definitions]) => [name, [...definitions.values()]])).toEqual([]);
    const shared = [...looks.values()].filter((definitions) =>
      [...definitions.values()].some((each) => each.length > 1),
    );
    expect(shared.length).toBeGreaterThan(30);
  });

  test('start from the same defaults: font, size, spacing', () => {
    const defaults = kinds.map((kind) => /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styleSheet(kind))?.[0]);
    expect(new Set(defaults).size).toBe(1);
    expect(defaults[0]).toContain('w:ascii="Times New Roman"');
  });

  test('call the elements of a paper by the names that Decree 30 gives them', () => {
    const frame = ['Quốc hiệu', 'Tiêu ngữ', 'Số ký hiệu', 'Địa danh ngày tháng', 'Nơi nhận', 'Cơ quan ban hành'];
    const own = {
      'approval-decision': ['Tên loại', 'Trích yếu', 'Căn cứ', 'Điều', 'Người ký'],
      'index-set-decision': ['Tên loại', 'Trích yếu', 'Căn cứ', 'Điều', 'Người ký'],
      'inspection-plan': ['Tên loại', 'Trích yếu', 'Căn cứ đầu', 'Thân văn bản'],
      'cover-letter': ['Trích yếu công văn', 'Kính gửi', 'Thân văn bản', 'Người ký'],
    };
    for (const [kind, names] of Object.entries(own)) {
      expect([...usedStyles(kind)]).toEqual(expect.arrayContaining([...frame, ...names]));
    }
  });
});

describe.each(kinds)('the template of %s', (kind) => {
  test('formats no paragraph and no run by hand: every look is a named style', () => {
    expect(directFormats(kind)).toEqual([]);
  });

  test('uses styles that it has', () => {
    const known = stylesOf(kind).map(({ name }) => name);
    expect([...usedStyles(kind)].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('shows no logo and no other picture', () => {
    const parts = templates.get(kind) ?? new Map();
    expect([...parts.keys()].filter((name) => /media\/|\.(png|jpe?g|gif|emf|wmf|svg)$/i.test(name))).toEqual([]);
    expect([...parts.values()].filter((xml) => /<pic:pic|<v:imagedata/.test(xml))).toEqual([]);
  });
});

/** All that a paragraph or a run may say of itself. */
const styleOnly: readonly string[] = ['w:pStyle', 'w:rStyle'];

function directFormats(kind: string): string[] {
  return contentOf(kind).flatMap((xml) =>
    [...xml.matchAll(/<w:(pPr|rPr)>(.*?)<\/w:\1>/gs)].flatMap(([, , content = '']) =>
      [...content.matchAll(/<(w:\w+)/g)]
        .map(([, element = '']) => element)
        .filter((element) => !styleOnly.includes(element)),
    ),
  );
}

function usedStyles(kind: string): Set<string> {
  const names = namesById(kind);
  const ids = contentOf(kind).flatMap((xml) => [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)]);
  return new Set(ids.map(([, id = '']) => names.get(id) ?? `${id} (không có)`));
}

/** The document, its headers and its notes. */
function contentOf(kind: string): string[] {
  return [...(templates.get(kind) ?? [])]
    .filter(([name]) => /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/.test(name))
    .map(([, xml]) => xml);
}

function stylesOf(kind: string): Style[] {
  const names = namesById(kind);
  const own = new Map(
    styleElements(kind).map((xml) => {
      const withNames = xml.replace(
        /(<w:(?:basedOn|next|link) w:val=|w:styleId=)"([^"]*)"/g,
        (_, start, id) => `${start}"${names.get(id)}"`,
      );
      return [nameOf(xml), withNames] as const;
    }),
  );
  const full = (name: string): string => {
    const definition = own.get(name) ?? '';
    const base = /<w:basedOn w:val="([^"]*)"/.exec(definition)?.[1];
    return base === undefined ? definition : `${definition}\n${full(base)}`;
  };
  return [...own.keys()].map((name) => ({ name, definition: full(name) }));
}

function namesById(kind: string): Map<string, string> {
  return new Map(styleElements(kind).map((xml) => [/w:styleId="([^"]*)"/.exec(xml)?.[1] ?? '', nameOf(xml)]));
}

function styleElements(kind: string): string[] {
  return [...styleSheet(kind).matchAll(/<w:style .*?<\/w:style>/gs)].map(([xml]) => xml);
}

function nameOf(style: string): string {
  return /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '';
}

function styleSheet(kind: string): string {
  return templates.get(kind)?.get('word/styles.xml') ?? '';
}
