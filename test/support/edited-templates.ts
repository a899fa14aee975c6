import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import * as z from 'zod';
import type { Context, DocumentKind } from '../../src/documents/document-kind.ts';
import { documentKinds, findKind } from '../../src/documents/index.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { checkTemplate } from '../../src/template-check/check-template.ts';
import type { TemplateReport } from '../../src/template-check/report.ts';
import { withPart } from './word-edits.ts';

/** The template of a kind as the repository has it. */
export function ownTemplate(kindId = 'approval-decision'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../templates/${kindId}.docx`, import.meta.url)));
}

/** A template with blocks before all others of its body. */
export function withBlocks(blocks: string, template = ownTemplate()): Uint8Array {
  return withPart(template, 'word/document.xml', (xml) => xml.replace('<w:body>', () => `<w:body>${blocks}`));
}

/** A template with one more entry, which has a content type of its own unless the file knows the ending. */
export function withEntry(name: string, content: string, type?: string, template = ownTemplate()): Uint8Array {
  const zip = new PizZip(template);
  zip.file(name, content);
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  const typed = type ?? 'application/octet-stream';
  const override = `<Override PartName="/${name}" ContentType="${typed}"/></Types>`;
  zip.file('[Content_Types].xml', types.replace('</Types>', override));
  return zip.generate({ type: 'uint8array' });
}

/** A template with one more relationship of a part, outside the file. */
export function withOutsideLink(kind: string, target: string, part = 'document', template = ownTemplate()): Uint8Array {
  const zip = new PizZip(template);
  const name = `word/_rels/${part}.xml.rels`;
  const none = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const link = `<Relationship Id="outside" Type="${type}" Target="${target}" TargetMode="External"/>`;
  const links = (zip.file(name)?.asText() ?? none).replace('</Relationships>', `${link}</Relationships>`);
  zip.file(name, links);
  return zip.generate({ type: 'uint8array' });
}

/** What the check says of a template; without samples, no trial paper is made. */
export function reportOn(
  template: Uint8Array,
  kind: string | DocumentKind = 'approval-decision',
  samples: readonly Dossier[] = [],
): TemplateReport {
  const found = typeof kind === 'string' ? findKind(kind) : kind;
  return checkTemplate(template, found, { kinds: documentKinds, samples }).report;
}

const text = (description: string) => z.string().describe(description);
const units = z.array(z.strictObject({ unitName: text('Tên đơn vị'), score: text('Điểm') })).describe('Các đơn vị');

/** A small kind of paper, for templates written in a few words. */
export function smallKind(context: Context = { subject: 'Về việc', units: [] }): DocumentKind {
  const lists = { rows: units, columns: units, groups: units, tables: units, classes: units, tiers: units };
  return {
    id: 'small',
    title: 'Văn bản nhỏ',
    contextSchema: z.strictObject({ subject: text('Trích yếu'), units, ...lists }),
    needs: [],
    isFor: () => true,
    build: () => ({ context, findings: [], name: 'Văn bản nhỏ', fileName: 'van-ban-nho', rows: 0 }),
  };
}
