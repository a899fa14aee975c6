import type { Issue } from '../../errors.ts';
import { fault } from './faults.ts';
import { relatedEntry, relationshipsEntry, relationshipsOf, textOf } from './relationships.ts';

type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * Checks how the entries of a Word file hang together (ECMA-376-2, 9.3 and 10.1): the file leads to its document, every
 * entry has a content type, every content type names an entry, every relationship inside the file leads to one,
 * relationship ids are unique and declared.
 */
export function checkPackage(entries: Entries): Issue[] {
  const document = relatedEntry(entries, '', 'officeDocument');
  const faults =
    document === undefined ? [fault('Tệp mẫu', 'Tệp không chỉ tới phần văn bản nào (thiếu _rels/.rels)')] : [];
  faults.push(...checkContentTypes(entries), ...checkRelationships(entries, ''));
  for (const name of entries.keys()) {
    if (name.endsWith('.rels') || !/\.xml$/i.test(name)) continue;
    faults.push(...checkRelationships(entries, name));
  }
  return faults;
}

function checkContentTypes(entries: Entries): Issue[] {
  const types = textOf(entries, '[Content_Types].xml');
  const extensions = new Set(
    [...types.matchAll(/<Default\s[^>]*Extension="([^"]*)"/g)].map((match) => match[1]?.toLowerCase()),
  );
  const overrides = new Set(
    [...types.matchAll(/<Override\s[^>]*PartName="\/([^"]*)"/g)].map((match) => match[1] ?? ''),
  );
  const untyped = [...entries.keys()].filter((name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return name !== '[Content_Types].xml' && !overrides.has(name) && !extensions.has(extension);
  });
  const absent = [...overrides].filter((name) => !entries.has(name));
  return [
    ...untyped.map((name) => fault(name, 'Phần này của tệp không khai báo kiểu nội dung')),
    ...absent.map((name) => fault(name, 'Kiểu nội dung khai báo cho một phần không có trong tệp')),
  ];
}

/** The relationships of a part, and that every `r:id`, `r:embed` or `r:link` in it names one of them. */
function checkRelationships(entries: Entries, part: string): Issue[] {
  const place = relationshipsEntry(part);
  const relationships = relationshipsOf(entries, part);
  const ids = relationships.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const lost = relationships.filter(({ entry }) => entry !== undefined && !entries.has(entry));
  const used =
    part === ''
      ? []
      : [...textOf(entries, part).matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map((match) => match[1] ?? '');
  const undeclared = [...new Set(used)].filter((id) => !ids.includes(id));
  return [
    ...repeated.map((id) => fault(place, `Liên kết ${id} bị trùng`)),
    ...lost.map(({ id, target }) => fault(place, `Liên kết ${id} trỏ tới phần không có trong tệp: ${target}`)),
    ...undeclared.map((id) => fault(part, `Liên kết ${id} được dùng nhưng không khai báo`)),
  ];
}
