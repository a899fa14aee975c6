import type { Context } from '../../../src/documents/document-kind.ts';
import type { Case, Work } from '../case.ts';
import { floorOf } from '../floor.ts';
import { columnsOf, linesOf, type PeerData, peerData, rowsOf } from '../peer-data.ts';
import { peerTemplate } from '../peer-template.ts';
import type { Peer } from '../peers/peer.ts';
import { textOf } from '../read-back.ts';

/** One kind of paper, made of given words by every library and of the dossier by ours. */
export interface WordPaper {
  readonly id: string;
  readonly title: string;
  readonly turns: number;
  readonly kindId: string;
  /** Ours: from the dossier, with findings and gate. */
  readonly ours: (turn: number) => Promise<Uint8Array>;
  /** The finished words of the paper: the libraries get them for nothing. */
  readonly context: (turn: number) => Context;
  /** Left out, all. */
  readonly peers?: readonly PeerName[];
}

/** Loaded in the process that measures it only. */
const peers = {
  docxtemplater: async () => (await import('../peers/docxtemplater.ts')).docxtemplater,
  carbone: async () => (await import('../peers/carbone.ts')).carbonePeer,
  'easy-template-x': async () => (await import('../peers/easy-template-x.ts')).easyTemplateX,
  'docx-templates': async () => (await import('../peers/docx-templates.ts')).docxTemplates,
} satisfies Readonly<Record<string, () => Promise<Peer>>>;

type PeerName = keyof typeof peers;

const warmUp = 3;

export function wordPaperCase(paper: WordPaper): Case {
  const { id, title, turns, ours, context } = paper;
  const names = paper.peers ?? (Object.keys(peers) as PeerName[]);
  return {
    id,
    title,
    tools: {
      ours: () => ({ turns, warmUp, once: async (turn) => ({ bytes: await ours(turn) }) }),
      floor: async () => {
        const made = await ours(0);
        return { turns: Math.min(turns, 100), warmUp, once: () => floorOf(made) };
      },
      ...Object.fromEntries(names.map((name) => [name, async () => peerWork(await peers[name](), paper)])),
    },
    mustSay: async (turn) => {
      const words = textOf(await ours(turn));
      return [...rowsOf(context(turn)), ...linesOf(context(turn)).filter((line) => words.includes(line))];
    },
  };
}

async function peerWork(peer: Peer, { kindId, turns, context }: WordPaper): Promise<Work> {
  const template = await peerTemplate(kindId, columnsOf(context(0)), peer.dialect);
  const known = new Map<Context, PeerData>();
  const dataOf = (words: Context) => {
    const data = known.get(words) ?? peerData(words);
    known.set(words, data);
    return data;
  };
  for (let turn = 0; turn < turns; turn += 1) dataOf(context(turn));
  return { turns, warmUp, once: async (turn) => ({ bytes: await peer.render(template, dataOf(context(turn))) }) };
}
