import { isInCapitals, spellingKey } from '../vietnamese/text.ts';
import type { Finding } from './finding.ts';
import type { Profile } from './profile.ts';

/** Doubts about who decides and who signs (Decree 30/2020, Annex I, II.7.b; Annex III, sample 1.2). */
export function signingFindings(profile: Profile): Finding[] {
  return [...authorityAgainstCapacity(profile), ...deputyAfterHead(profile), ...notInCapitals(profile)];
}

/** A collective decides ⇔ the signatory signs on its behalf (TM.); a head who decides signs for nobody's behalf. */
function authorityAgainstCapacity({ decisionAuthority, signing }: Profile): Finding[] {
  const [firstLine = ''] = signing.capacityLines;
  const isOnBehalf = spellingKey(firstLine).startsWith('tm.');
  if (startsWithOneOf(decisionAuthority, collectives)) {
    const collective = firstLine.replace(/^TM\.\s*/i, '');
    return isOnBehalf && spellingKey(decisionAuthority).startsWith(spellingKey(collective))
      ? []
      : [
          {
            ...capacityFault,
            code: 'signing-without-collective',
            message: `Thẩm quyền ban hành là “${decisionAuthority}” (tập thể) nhưng dòng đầu khối chữ ký là “${firstLine}”.`,
            hint: 'Dòng đầu phải là “TM.” và tên tập thể, ví dụ “TM. ỦY BAN NHÂN DÂN”.',
          },
        ];
  }
  if (!startsWithOneOf(decisionAuthority, heads)) {
    return [
      {
        code: 'signing-not-checkable',
        severity: 'info',
        message: `Không xác định được “${decisionAuthority}” là tập thể hay người đứng đầu nên không đối chiếu được với khối chữ ký.`,
        hint: 'Tự kiểm tra: tập thể quyết định thì ký “TM.”, người đứng đầu quyết định thì không.',
        path: 'profile.decisionAuthority',
      },
    ];
  }
  return isOnBehalf
    ? [
        {
          ...capacityFault,
          code: 'signing-on-behalf-of-head',
          message: `Thẩm quyền ban hành là “${decisionAuthority}” (người đứng đầu) nhưng khối chữ ký ghi “${firstLine}”.`,
          hint: 'Bỏ “TM.”; cấp trưởng ký thì ghi chức vụ, cấp phó ký thay thì ghi “KT.” và chức vụ cấp trưởng.',
        },
      ]
    : [];
}

/** "KT. CHỦ TỊCH" is followed by "PHÓ CHỦ TỊCH"; the deputy of a minister is "THỨ TRƯỞNG". */
function deputyAfterHead({ signing: { capacityLines } }: Profile): Finding[] {
  return capacityLines.flatMap((line, place) => {
    const head = /^KT\.\s*(.+)$/i.exec(line)?.[1];
    if (head === undefined) {
      return [];
    }
    const deputy = spellingKey(head) === spellingKey('BỘ TRƯỞNG') ? 'THỨ TRƯỞNG' : `PHÓ ${head}`;
    const next = capacityLines[place + 1];
    return next !== undefined && spellingKey(next) === spellingKey(deputy)
      ? []
      : [
          {
            ...capacityFault,
            code: 'signing-without-deputy',
            message: `Sau “${line}” phải là “${deputy}”, hiện là ${next === undefined ? 'không có dòng nào' : `“${next}”`}.`,
            hint: 'Ký thay cấp trưởng thì dòng tiếp theo ghi chức vụ của cấp phó.',
            path: `profile.signing.capacityLines[${place}]`,
          },
        ];
  });
}

/** Names of authorities and capacities stand in capitals (Decree 30/2020, Annex I, II.2.b and II.7.đ). */
function notInCapitals({ parentAuthority, issuingAuthority, decisionAuthority, signing }: Profile): Finding[] {
  const lines = [
    ...(parentAuthority?.headerLines ?? []).map((text, i) => ({
      text,
      path: `profile.parentAuthority.headerLines[${i}]`,
    })),
    ...issuingAuthority.headerLines.map((text, i) => ({ text, path: `profile.issuingAuthority.headerLines[${i}]` })),
    { text: decisionAuthority, path: 'profile.decisionAuthority' },
    ...signing.capacityLines.map((text, i) => ({ text, path: `profile.signing.capacityLines[${i}]` })),
  ];
  return lines
    .filter(({ text }) => !isInCapitals(text))
    .map(({ text, path }) => ({
      code: 'not-in-capitals',
      severity: 'error',
      message: `“${text}” phải viết bằng chữ in hoa.`,
      hint: `Viết lại: “${text.toUpperCase()}”.`,
      path,
    }));
}

const capacityFault = { severity: 'error', path: 'profile.signing.capacityLines[0]' } as const;
const collectives = ['ỦY BAN NHÂN DÂN', 'HỘI ĐỒNG', 'BAN CHỈ ĐẠO'];
const heads = ['CHỦ TỊCH', 'GIÁM ĐỐC', 'TRƯỞNG BAN', 'BỘ TRƯỞNG'];

function startsWithOneOf(text: string, openings: readonly string[]): boolean {
  return openings.some((opening) => spellingKey(text).startsWith(spellingKey(opening)));
}
