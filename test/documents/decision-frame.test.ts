import { describe, expect, test } from 'vitest';
import { legalBasisLines } from '../../src/documents/decision-frame.ts';
import { approvalInput, dossier, profileInput } from '../support/dossiers.ts';

function basisLines({ profile, approval }: ReturnType<typeof dossier>): string[] {
  return legalBasisLines(profile, approval.proposal);
}

describe('legal bases', () => {
  test('end with “;”, laws of one line are joined by “; ”, and the proposal ends with “.”', () => {
    const law = (date: string, subject: string) => ({ type: 'Luật', date, subject });
    const round = dossier({
      profile: profileInput({
        legalBases: [
          [law('2015-06-19', 'Tổ chức chính quyền địa phương'), law('2019-11-22', 'sửa đổi, bổ sung một số điều')],
          [
            {
              type: 'Quyết định',
              number: '780',
              notation: 'QĐ-UBND',
              date: '2022-12-02',
              issuer: 'Ủy ban nhân dân tỉnh',
            },
          ],
        ],
      }),
    });
    expect(basisLines(round)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều ngày 22 tháng 11 năm 2019;',
      'Căn cứ Quyết định số 780/QĐ-UBND ngày 02 tháng 12 năm 2022 của Ủy ban nhân dân tỉnh;',
      'Xét đề nghị của Giám đốc Sở Thông tin và Truyền thông.',
    ]);
  });

  test('close with the proposal and its document, where one is named', () => {
    const proposal = {
      opening: 'Xét đề nghị của' as const,
      proposer: 'Sở Thông tin và Truyền thông',
      document: { type: 'Tờ trình', number: '52', notation: 'TTr-STTTT', date: '2024-06-27' },
    };
    const round = dossier({ profile: profileInput({ dateStyle: 'slashes' }), approval: approvalInput({ proposal }) });
    expect(basisLines(round).at(-1)).toBe(
      'Xét đề nghị của Sở Thông tin và Truyền thông tại Tờ trình số 52/TTr-STTTT ngày 27/6/2024.',
    );
  });
});
