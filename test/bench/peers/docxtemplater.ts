import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Peer } from './peer.ts';

/** Plain use: the template is read, filled and packed for each paper. */
export const docxtemplater: Peer = {
  dialect: { value: (name) => `{${name}}`, open: ({ name }) => `{#${name}}`, close: ({ name }) => `{/${name}}` },
  render: async (template, data) => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    document.render(data);
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  },
};
