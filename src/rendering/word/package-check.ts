import type { Issue } from '../../errors.ts';
import { fault } from './faults.ts';

/**
 * Checks how the entries of a Word file hang together (ECMA-376-2, 9.3 and 10.1): every entry has a content type, every
 * content type names an entry, every relationship inside the file leads to one, relationship ids are unique and declared.
 */
export function checkPackage(entries: ReadonlyMap<string, Uint8Array>): Issue[] {
  const text = (name: string) => new TextDecoder().decode(entries.get(name));
  const faults: Issue[] = [];
  const types = text('[Content_Types].xml');
  const extensions = new Set(
    [...types.matchAll(/<Default\s[^>]*Extension="([^"]*)"/g)].map((match) => match[1]?.toLowerCase()),
  );
  const overrides = new Set([...types.matchAll(/<Override\s[^>]*PartName="\/([^"]*)"/g)].map((match) => match[1]));
  for (const name of entries.keys()) {
    if (name === '[Content_Types].xml' || overrides.has(name)) continue;
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (!extensions.has(extension)) faults.push(fault(name, 'Phần này của tệp không khai báo kiểu nội dung'));
  }
  for (const name of overrides) {
    if (name !== undefined && !entries.has(name))
      faults.push(fault(name, 'Kiểu nội dung khai báo cho một phần không có trong tệp'));
  }
  for (const name of entries.keys()) {
    if (name.endsWith('.rels')) faults.push(...checkRelationships(name, text(name), entries));
    else if (name.endsWith('.xml')) faults.push(...checkReferences(name, text(name), text(relationshipsOf(name))));
  }
  return faults;
}

function checkRelationships(name: string, xml: string, entries: ReadonlyMap<string, Uint8Array>): Issue[] {
  const faults: Issue[] = [];
  const folder = name.replace(/_rels\/[^/]*$/, '');
  const ids = new Set<string>();
  for (const [relationship] of xml.matchAll(/<Relationship\s[^>]*>/g)) {
    const id = /\sId="([^"]*)"/.exec(relationship)?.[1] ?? '';
    const target = /\sTarget="([^"]*)"/.exec(relationship)?.[1] ?? '';
    if (ids.has(id)) faults.push(fault(name, `Liên kết ${id} bị trùng`));
    ids.add(id);
    if (/\sTargetMode="External"/.test(relationship)) continue;
    const entry = target.startsWith('/') ? target.slice(1) : withoutDots(folder + target);
    if (!entries.has(entry)) faults.push(fault(name, `Liên kết ${id} trỏ tới phần không có trong tệp: ${target}`));
  }
  return faults;
}

/** Every `r:id`, `r:embed` or `r:link` in a part names one of the part's relationships. */
function checkReferences(name: string, xml: string, relationships: string): Issue[] {
  const named = new Set([...xml.matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map((match) => match[1]));
  return [...named]
    .filter((id) => !relationships.includes(` Id="${id}"`))
    .map((id) => fault(name, `Liên kết ${id} được dùng nhưng không khai báo`));
}

function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function withoutDots(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
