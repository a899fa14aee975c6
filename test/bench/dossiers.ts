import { type Dossier, dossierSchema } from '../../src/domain/dossier.ts';
import { indexFromScore, roundIndex } from '../../src/domain/scoring.ts';
import { dossierOf } from '../support/rounds.ts';

/** The decision of Kon Tum with its 30 units; beyond, with that many communes in the place of its districts. */
export function decisionOf(rows: number): Dossier {
  const dossier = dossierOf('kon-tum-2023');
  const { assessment, announcement: _, ...rest } = dossier;
  if (assessment === undefined || rows === 30) return dossier;
  const { previousYear: _previous, ...thisYear } = assessment;
  const groups = assessment.groups.map((group) =>
    group.id === 'huyen' ? { ...group, units: communes(rows - 20, group.maximumScore ?? '') } : group,
  );
  return dossierSchema.parse({ ...rest, assessment: { ...thisYear, groups } });
}

/** Names and scores all differ, as they would: equal rows would pack too well. */
function communes(count: number, maximum: string) {
  return Array.from({ length: count }, (_, at) => {
    const score = (965 - at * 0.13).toFixed(2);
    const exact = indexFromScore(score, maximum);
    if (exact === undefined) throw new Error('The group has no maximum');
    const index = roundIndex(exact, 2);
    return { id: `xa-${at + 1}`, name: `UBND xã ${nameOf(at)}`, result: { status: 'ranked' as const, score, index } };
  });
}

const syllables = [
  'Đăk',
  'Ia',
  'Mường',
  'Tân',
  'Bình',
  'Hòa',
  'Kon',
  'Nậm',
  'Phước',
  'Sơn',
  'Thượng',
  'Xuân',
  'Yên',
  'Lộc',
  'Trà',
];

/** 3,375 names of three syllables. */
function nameOf(at: number): string {
  const places = [at % 15, Math.floor(at / 15) % 15, Math.floor(at / 225) % 15];
  return places.map((place) => syllables[place]).join(' ');
}
