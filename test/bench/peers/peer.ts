import type { PeerData } from '../peer-data.ts';
import type { Dialect } from '../peer-template.ts';

/** A library that fills Word templates, used as its documentation says. */
export interface Peer {
  readonly dialect: Dialect;
  /** Makes a paper; `template` is the bytes of the .docx file, as they come from the disk. */
  readonly render: (template: Uint8Array, data: PeerData) => Promise<Uint8Array>;
}
