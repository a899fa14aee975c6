import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import carbone from 'carbone';
import type { Loop } from '../peer-template.ts';
import type { Peer } from './peer.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-carbone-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const paths = new Map<Uint8Array, string>();
const render = promisify(carbone.render);

/** It takes its templates from the disk; a loop is what has `[i]`, and ends where `[i+1]` stands. */
export const carbonePeer: Peer = {
  dialect: {
    value: (name, around) => `{${path(around)}.${name}}`,
    open: ({ name, isList, around }) => (isList ? '' : `{${path(around)}.${name}:ifEQ(true):showBegin}`),
    close: ({ name, isList, around }) =>
      isList ? `{${path(around)}.${name}[i+1].next}` : `{${path(around)}.${name}:showEnd}`,
    hasRowsApart: true,
  },
  render: async (template, data) => new Uint8Array((await render(pathOf(template), data)) as Buffer),
};

function pathOf(template: Uint8Array): string {
  const known = paths.get(template);
  if (known !== undefined) return known;
  const path = join(folder, `${paths.size}.docx`);
  writeFileSync(path, template);
  paths.set(template, path);
  return path;
}

function path(around: readonly Loop[]): string {
  return ['d', ...around.map(({ name }) => `${name}[i]`)].join('.');
}
