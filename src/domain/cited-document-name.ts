import { dayWithSlashes } from '../vietnamese/date.ts';
import type { CitedDocument } from './cited-document.ts';

/** How a message names a cited document: "Quyết định số 780/QĐ-UBND ngày 02/12/2022". */
export function citedDocumentName({
  type,
  number,
  notation,
  subject,
  date,
}: Pick<CitedDocument, 'type' | 'number' | 'notation' | 'subject' | 'date'>): string {
  const name =
    number === undefined
      ? `${type} ${nameWithoutType(subject ?? '', type)}`.trim()
      : `${type} số ${number}/${notation}`;
  return `${name} ${dayWithSlashes(date)}`;
}

/** "Luật Tổ chức …" as the name of a law is "Tổ chức …"; but the law on lawyers is called "Luật sư". */
export function nameWithoutType(name: string, type: string): string {
  const rest = name.slice(type.length + 1);
  const repeatsType = name.toLowerCase().startsWith(`${type.toLowerCase()} `) && !/^sư(?!\p{L})/u.test(rest);
  return repeatsType ? rest : name;
}
