import { createReport } from 'docx-templates';
import type { Loop } from '../peer-template.ts';
import type { Peer } from './peer.ts';

/** Without its sandbox, which would cost four times as much; a loop stands in a row before and one after. */
export const docxTemplates: Peer = {
  dialect: {
    value: (name, around) => `{INS ${within(around)}${name}}`,
    open: ({ name, isList, around }) =>
      isList ? `{FOR ${name} IN ${within(around)}${name}}` : `{IF ${within(around)}${name}}`,
    close: ({ name, isList }) => (isList ? `{END-FOR ${name}}` : '{END-IF}'),
    hasRowsApart: true,
  },
  render: (template, data) => createReport({ template, data, cmdDelimiter: ['{', '}'], noSandbox: true }),
};

/** The entry of the innermost loop is called by the name of its list. */
function within(around: readonly Loop[]): string {
  const inner = around.at(-1);
  return inner === undefined ? '' : `$${inner.name}.`;
}
