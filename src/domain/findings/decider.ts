import { startsWithWords } from '../../vietnamese/text.ts';

/** Who decides, as the authority line of a decision tells it (Decree 30/2020, Annex III, samples 1.2 and 1.3, note 6). */
export interface Decider {
  readonly isCollective: boolean;
  /** The position of its head, in capitals. */
  readonly head: string;
  /** The body that decides or whose head decides; empty where only the head's position is named. */
  readonly body: string;
  /** Advisory bodies name two positions of one signatory (Annex I, II.7.c). */
  readonly isAdvisory: boolean;
}

/** Reads an authority line; undefined when it names neither a known collective nor a known head. */
export function deciderOf(authority: string): Decider | undefined {
  const collective = collectives.find(({ opening }) => startsWithWords(authority, opening));
  if (collective !== undefined) {
    return { isCollective: true, head: collective.head, body: authority, isAdvisory: collective.isAdvisory };
  }
  const head = heads.find((title) => startsWithWords(authority, title));
  if (head === undefined) {
    return undefined;
  }
  const isBoard = head === 'TRƯỞNG BAN';
  const body = authority.slice(isBoard ? 'TRƯỞNG '.length : head.length).trim();
  return { isCollective: false, head, body: body === 'BAN' ? '' : body, isAdvisory: isBoard };
}

/** Whether a line opens with the name of a collective. */
export function namesCollective(line: string): boolean {
  return collectives.some(({ opening }) => startsWithWords(line, opening));
}

const collectives = [
  { opening: 'ỦY BAN NHÂN DÂN', head: 'CHỦ TỊCH', isAdvisory: false },
  { opening: 'HỘI ĐỒNG', head: 'CHỦ TỊCH', isAdvisory: true },
  { opening: 'BAN CHỈ ĐẠO', head: 'TRƯỞNG BAN', isAdvisory: true },
] as const;
const heads = ['CHỦ TỊCH', 'GIÁM ĐỐC', 'TRƯỞNG BAN', 'BỘ TRƯỞNG'] as const;
