import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { countSuspects } from '../word/printable-text.ts';
import { scanXml } from '../xml-scan.ts';

/** Elements of a fragment for a portal; what runs, loads or styles is not among them. */
const elements: ReadonlySet<string> = new Set(
  'a article caption em footer h2 h3 h4 li ol p section strong table tbody td th thead tr ul'.split(' '),
);
const attribute = /\s+(scope|colspan|lang|href)="([^"]*)"/g;

/** What is wrong with finished HTML: not well-formed, an element or attribute that has no place in it, a left-over tag. */
export function htmlFaults(html: string, expectedSuspects: number): Issue[] {
  const faults: string[] = [];
  const malformed = scanXml(html, {
    start(element, attributes) {
      if (!elements.has(element)) faults.push(`Phần tử <${element}> không được dùng`);
      const rest = attributes.replace(attribute, (_whole, name, value) => {
        if (name === 'href' && !/^https?:\/\//.test(value)) faults.push(`Địa chỉ “${value}” không phải là http, https`);
        return '';
      });
      if (rest.trim() !== '') faults.push(`Thuộc tính${rest} của <${element}> không được dùng`);
    },
    text() {},
  });
  const all = [...(malformed === undefined ? [] : [malformed]), ...faults].map((message) => ({ message }));
  return [...all, ...textFaults(html, expectedSuspects)];
}

/** What is wrong with finished text: a character that can't be printed, a brace or “undefined” that no value has. */
export function textFaults(text: string, expectedSuspects: number): Issue[] {
  const character = unprintableCharacter(text);
  const message = 'Còn sót ngoặc nhọn hoặc chữ “undefined” không có trong số liệu';
  return [
    ...(character === undefined ? [] : [{ message: `Có ký tự không in được (${character})` }]),
    ...(countSuspects(text) === expectedSuspects ? [] : [{ message }]),
  ];
}
