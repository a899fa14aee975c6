import { TemplateHandler } from 'easy-template-x';
import type { Peer } from './peer.ts';

const handler = new TemplateHandler();

export const easyTemplateX: Peer = {
  dialect: { value: (name) => `{${name}}`, open: ({ name }) => `{#${name}}`, close: ({ name }) => `{/${name}}` },
  render: async (template, data) => new Uint8Array(await handler.process(Buffer.from(template), data)),
};
