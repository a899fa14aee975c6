import { describe, expect, test } from 'vitest';
import { findingCodes, templateReportSchema } from '../../src/template-check/report.ts';
import { reportOn, withBlocks, withOutsideLink } from '../support/edited-templates.ts';
import { dossierOf } from '../support/rounds.ts';
import { fileFaults } from '../support/template-faults/files.ts';
import { foreignFaults } from '../support/template-faults/foreign.ts';
import { leftoverFaults } from '../support/template-faults/leftovers.ts';
import { loopFaults } from '../support/template-faults/loops.ts';
import { noteFaults } from '../support/template-faults/notes.ts';
import { tagFaults } from '../support/template-faults/tags.ts';
import { paragraph } from '../support/word-markup.ts';

const subjects = [
  { subject: 'tags', faults: tagFaults },
  { subject: 'loops', faults: loopFaults },
  { subject: 'marks of other systems', faults: foreignFaults },
  { subject: 'what Word leaves behind', faults: leftoverFaults },
  { subject: 'the file', faults: fileFaults },
  { subject: 'footnotes', faults: noteFaults },
] as const;

describe.each(subjects)('an edited template is told, and nothing but, of $subject:', ({ faults }) => {
  test.each(faults)('$what ($code)', ({ code, template, kind, told }) => {
    const report = reportOn(template(), kind, [dossierOf('kon-tum-2023')]);
    expect(report.findings.map((finding) => finding.code)).toEqual([code]);
    expect(report.findings[0]).toMatchObject(told);
    expect(report.isUsable).toBe(report.findings[0]?.severity !== 'error');
    expect(templateReportSchema.parse(report)).toEqual(report);
  });
});

test('every cause that there is a code for is proven by a template', () => {
  const proven = new Set(subjects.flatMap(({ faults }) => faults.map(({ code }) => code)));
  // What the reader of tags might say in words that are not known here: no file is known to bring it about.
  expect(findingCodes.filter((code) => !proven.has(code))).toEqual(['unreadable']);
});

test('all that is wrong with a template is told at once, the gravest first', () => {
  const hidden = { runProperties: '<w:vanish/>' };
  const template = withBlocks(
    [paragraph('{subjct}'), paragraph('{{ x }}'), paragraph('{#legalBases}'), paragraph('ẩn', hidden)].join(''),
    withOutsideLink('attachedTemplate', 'https://example.com/t.dotm', 'settings'),
  );
  expect(reportOn(template).findings.map(({ code }) => code)).toEqual([
    'unclosed-loop',
    'unknown-tag',
    'foreign-tag',
    'remote-template',
    'hidden-text',
  ]);
});
