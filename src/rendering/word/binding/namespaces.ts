import type { Issue } from '../../../errors.ts';
import { fault } from '../faults.ts';

/**
 * The root of a part with what the root of another declares as well: namespaces, and those of them that a program may
 * ignore (`mc:Ignorable`, ECMA-376-3, 10.1). Words of the other part can then stand in this one.
 * @param faults gets a fault for a prefix that means one thing here and another there
 */
export function uniteRoots(xml: string, other: string, title: string, faults: Issue[]): string {
  const ours = rootOf(xml);
  const theirs = rootOf(other);
  const declared = new Map(declarations(ours));
  const added = declarations(theirs).filter(([prefix, name]) => {
    const known = declared.get(prefix);
    if (known !== undefined && known !== name) {
      const hint = 'Mở mẫu bằng Word và lưu lại dạng Word Document (.docx)';
      faults.push(fault(title, `Tệp dùng tiền tố XML “${prefix}” khác với văn bản đầu tập`, hint));
    }
    return known === undefined;
  });
  const ignorable = [...new Set([...ignorables(ours), ...ignorables(theirs)])].join(' ');
  const united =
    ours.replace(/\smc:Ignorable="[^"]*"/, '').replace(/\s*\/?>$/, '') +
    added.map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('') +
    (ignorable === '' ? '' : ` mc:Ignorable="${ignorable}"`);
  return xml.replace(ours, () => united + (ours.endsWith('/>') ? '/>' : '>'));
}

function rootOf(xml: string): string {
  return /<[A-Za-z_][\w:.-]*(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/.exec(xml)?.[0] ?? '';
}

function declarations(root: string): [string, string][] {
  return [...root.matchAll(/\sxmlns:([\w.-]+)="([^"]*)"/g)].map(([, prefix = '', name = '']) => [prefix, name]);
}

function ignorables(root: string): string[] {
  return (/\smc:Ignorable="([^"]*)"/.exec(root)?.[1] ?? '').split(' ').filter((prefix) => prefix !== '');
}
