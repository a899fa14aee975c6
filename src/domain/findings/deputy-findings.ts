import { spellingKey, startsWithWords } from '../../vietnamese/text.ts';
import type { Finding } from '../finding.ts';
import type { CapacityLine } from './capacity-line.ts';

/** What must follow "KT.", "TL." and "TUQ.": the position of the one who signs (Decree 30/2020, Annex I, II.7.b). */
export function afterPrefixFindings(lines: readonly CapacityLine[]): Finding[] {
  return lines.flatMap((line, place) => {
    const next = lines[place + 1];
    if (line.prefix === 'KT' && line.body !== '') {
      return afterDeputised(line, next);
    }
    return (line.prefix === 'TL' || line.prefix === 'TUQ') && next === undefined ? [withoutPosition(line)] : [];
  });
}

/** "KT. CHỦ TỊCH" is followed by "PHÓ CHỦ TỊCH"; the deputy of a minister is "THỨ TRƯỞNG". */
function afterDeputised({ text, body, path }: CapacityLine, next: CapacityLine | undefined): Finding[] {
  const deputy = spellingKey(body) === spellingKey('BỘ TRƯỞNG') ? 'THỨ TRƯỞNG' : `PHÓ ${body}`;
  if (next !== undefined && spellingKey(next.text) === spellingKey(deputy)) {
    return [];
  }
  if (next !== undefined && startsWithWords(next.text, deputy)) {
    return [
      {
        code: 'signing-deputy-addition',
        severity: 'warning',
        message: `Chức vụ của người ký thường chỉ ghi “${deputy}”, hiện là “${next.text}”.`,
        hint: `Cân nhắc ghi “${deputy}”; văn bản chỉ ghi chức vụ do Nhà nước quy định.`,
        path: next.path,
      },
    ];
  }
  return [
    {
      code: 'signing-without-deputy',
      severity: 'error',
      message: `Sau “${text}” phải là “${deputy}”, hiện ${next === undefined ? 'chưa có dòng này' : `là “${next.text}”`}.`,
      hint: 'Ký thay cấp trưởng thì dòng tiếp theo ghi chức vụ của cấp phó.',
      path,
    },
  ];
}

function withoutPosition({ text, path }: CapacityLine): Finding {
  return {
    code: 'signing-without-title',
    severity: 'error',
    message: `Sau “${text}” chưa có dòng ghi chức vụ của người ký.`,
    hint: 'Ký thừa lệnh, thừa ủy quyền thì dòng tiếp theo ghi chức vụ của người trực tiếp ký.',
    path,
  };
}
