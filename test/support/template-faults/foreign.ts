import { withBlocks } from '../edited-templates.ts';
import { field, paragraph } from '../word-markup.ts';
import type { FaultyTemplate } from './faulty-template.ts';

/** Marks of other systems. */
export const foreignFaults: readonly FaultyTemplate[] = [
  {
    code: 'foreign-tag',
    what: 'a tag of docxtpl',
    template: () => withBlocks(paragraph('{{ subject }}')),
    told: { tag: '{{ subject }}', severity: 'error' },
  },
  {
    code: 'foreign-tag',
    what: 'a statement of Jinja',
    template: () => withBlocks(paragraph('{% if x %}')),
    told: { tag: '{% if x %}' },
  },
  {
    code: 'foreign-tag',
    what: 'a tag of Carbone',
    template: () => withBlocks(paragraph('{d.subject}')),
    told: { tag: '{d.subject}' },
  },
  {
    code: 'foreign-tag',
    what: 'a tag of PHPWord',
    template: () => withBlocks(paragraph('$' + '{subject}')),
    told: { severity: 'error' },
  },
  {
    code: 'foreign-tag',
    what: 'a tag in angle brackets',
    template: () => withBlocks(paragraph('<<Subject>>')),
    told: { tag: '<<Subject>>' },
  },
  {
    code: 'foreign-tag',
    what: 'an entry of a list of Carbone',
    template: () => withBlocks(paragraph('{d[i].subject}')),
    told: { tag: '{d[i].subject}' },
  },
  {
    code: 'foreign-tag',
    what: 'a tag in square brackets',
    template: () => withBlocks(paragraph('[[subject]]')),
    told: { tag: '[[subject]]', severity: 'error' },
  },
  {
    code: 'foreign-tag',
    what: 'a command of docx-templates',
    template: () => withBlocks(paragraph('+++INS subject+++')),
    told: { tag: '+++INS subject+++' },
  },
  {
    code: 'foreign-tag',
    what: 'a tag of ERB',
    template: () => withBlocks(paragraph('<%= subject %>')),
    told: { tag: '<%= subject %>' },
  },
  {
    code: 'foreign-tag',
    what: 'words between guillemets, which may be meant',
    template: () => withBlocks(paragraph('«Họ tên»')),
    told: { tag: '«Họ tên»', severity: 'warning' },
  },
  {
    code: 'merge-field',
    what: 'a mail merge field, but not the words it shows as well',
    template: () => withBlocks(`<w:p>${field('MERGEFIELD Subject \\* MERGEFORMAT', '«Subject»')}</w:p>`),
    told: { tag: 'Subject' },
  },
];
