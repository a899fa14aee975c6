import { spellingKey, startsWithWords } from '../../vietnamese/text.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { type CapacityLine, capacityLinesOf } from './capacity-line.ts';
import { type Decider, deciderOf, namesCollective } from './decider.ts';
import { afterPrefixFindings } from './deputy-findings.ts';
import { placedLines } from './placed-lines.ts';

/** Doubts about who decides and who signs (Decree 30/2020, Annex I, II.7.b; Annex III, samples 1.2 and 1.3). */
export function signingFindings({ decisionAuthority, signing }: Profile): Finding[] {
  const lines = capacityLinesOf(placedLines(signing.capacityLines, 'profile.signing.capacityLines'));
  return [...prefixFormFindings(lines), ...againstAuthority(decisionAuthority, lines), ...afterPrefixFindings(lines)];
}

/** A prefix is written "KT. ", and something follows it. */
export function prefixFormFindings(lines: readonly CapacityLine[]): Finding[] {
  return lines.filter(({ isWellFormed }) => !isWellFormed).map(prefixForm);
}

function prefixForm({ text, path, prefix, body }: CapacityLine): Finding {
  return {
    code: 'signing-prefix-form',
    severity: 'error',
    message:
      body === ''
        ? `Sau “${text}” chưa ghi tên tập thể hoặc chức vụ.`
        : `“${text}” phải viết là “${prefix}. ${body}”: chữ viết tắt, dấu chấm, dấu cách, rồi đến tên tập thể hoặc chức vụ.`,
    hint: body === '' ? 'Ghi đủ, ví dụ “TM. ỦY BAN NHÂN DÂN” hoặc “KT. CHỦ TỊCH”.' : `Viết lại: “${prefix}. ${body}”.`,
    path,
  };
}

/** A collective decides ⇔ the signatory signs on its behalf (TM.); a head who decides signs on nobody's behalf. */
function againstAuthority(authority: string, lines: readonly CapacityLine[]): Finding[] {
  const decider = deciderOf(authority);
  const [first] = lines;
  if (decider === undefined) {
    return [notCheckable(authority)];
  }
  if (first === undefined || (first.prefix === 'TM' && first.body === '')) {
    return [];
  }
  const isOnBehalf = first.prefix === 'TM';
  if (!decider.isCollective) {
    return isOnBehalf ? [onBehalfOfHead(authority, first)] : positions(decider, lines);
  }
  const isOfThisCollective = isOnBehalf && namesCollective(first.body) && startsWithWords(authority, first.body);
  return isOfThisCollective ? positions(decider, lines.slice(1)) : [withoutCollective(authority, first)];
}

/** The lines that name positions: the head, by whatever right, then for KT., TL. and TUQ. who signs instead. */
function positions({ head, isAdvisory }: Decider, [first, ...rest]: readonly CapacityLine[]): Finding[] {
  if (first === undefined) {
    return [
      fault(
        'signing-without-title',
        'Khối chữ ký chưa ghi chức vụ của người ký.',
        `Thêm dòng chức vụ, ví dụ “${head}”.`,
      ),
    ];
  }
  const { text, path, prefix, body } = first;
  if (prefix === undefined && isDeputy(body)) {
    const message = `“${text}” là cấp phó ký thay nhưng phía trên chưa có dòng “KT. ${head}”.`;
    return [fault('signing-deputy-alone', message, `Thêm dòng “KT. ${head}” phía trên.`, path)];
  }
  if (!startsWithWords(body, head)) {
    const message = `Người đứng đầu theo thẩm quyền ban hành là “${head}” nhưng khối chữ ký ghi “${text}”.`;
    return [fault('signing-wrong-head', message, 'Sửa chức vụ trong khối chữ ký hoặc thẩm quyền ban hành.', path)];
  }
  const [extra] = rest.slice(linesOfSigner(prefix, rest));
  return extra === undefined || isAdvisory
    ? []
    : [
        fault(
          'signing-extra-line',
          `Khối chữ ký thừa dòng “${extra.text}”.`,
          'Chỉ ghi quyền hạn và chức vụ của một người ký.',
          extra.path,
        ),
      ];
}

/** How many lines after the first belong to the one who signs; one who signs by order may have a deputy sign in turn. */
function linesOfSigner(prefix: CapacityLine['prefix'], [next]: readonly CapacityLine[]): number {
  if (prefix === undefined || prefix === 'Q') return 0;
  return prefix !== 'KT' && next?.prefix === 'KT' ? 2 : 1;
}

function notCheckable(authority: string): Finding {
  return {
    code: 'signing-not-checkable',
    severity: 'info',
    message: `Không xác định được “${authority}” là tập thể hay người đứng đầu nên không đối chiếu được với khối chữ ký.`,
    hint: 'Tự kiểm tra: tập thể quyết định thì ký “TM.”, người đứng đầu quyết định thì không.',
    path: 'profile.decisionAuthority',
  };
}

function withoutCollective(authority: string, { text }: CapacityLine): Finding {
  return fault(
    'signing-without-collective',
    `Thẩm quyền ban hành là “${authority}” (tập thể) nhưng dòng đầu khối chữ ký là “${text}”.`,
    'Dòng đầu phải là “TM.” và tên tập thể, ví dụ “TM. ỦY BAN NHÂN DÂN”.',
  );
}

function onBehalfOfHead(authority: string, { text }: CapacityLine): Finding {
  return fault(
    'signing-on-behalf-of-head',
    `Thẩm quyền ban hành là “${authority}” (người đứng đầu) nhưng khối chữ ký ghi “${text}”.`,
    'Bỏ “TM.”; cấp trưởng ký thì ghi chức vụ, cấp phó ký thay thì ghi “KT.” và chức vụ cấp trưởng.',
  );
}

function fault(code: string, message: string, hint: string, path = 'profile.signing.capacityLines[0]'): Finding {
  return { code, severity: 'error', message, hint, path };
}

function isDeputy(position: string): boolean {
  return startsWithWords(position, 'PHÓ') || spellingKey(position) === spellingKey('THỨ TRƯỞNG');
}
