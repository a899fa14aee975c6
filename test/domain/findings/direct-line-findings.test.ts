import { describe, expect, test } from 'vitest';
import { directLineFindings } from '../../../src/domain/findings/direct-line-findings.ts';
import { inspectionFindingsAbout } from '../../support/inspection-findings.ts';
import { districtUnit, healthUnit, type InspectedUnitInput, inspectionDossier } from '../../support/inspections.ts';
import { dossierOf, rounds } from '../../support/rounds.ts';

describe('the words about direct inspection', () => {
  const found = (units: InspectedUnitInput[], line: string) =>
    inspectionFindingsAbout({ units: [healthUnit, ...units], directLines: ['Sở Y tế', line] }).map(
      ({ message }) => message,
    );
  const quiet = districtUnit('UBND huyện Ngọc Hồi', false);

  test.each(['Ủy ban nhân dân các huyện: Đăk Hà, Đăk Tô', 'UBND huyện Đắk Hà', 'Uỷ ban nhân dân huyện Đăk Hà.'])(
    'name a district in “%s”',
    (line) => {
      const both = [
        districtUnit('UBND huyện Đăk Hà', true),
        { ...districtUnit('UBND huyện Đăk Tô', true), id: 'huyen-dak-to' },
      ];
      const units = line.includes('Đăk Tô') ? both : both.slice(0, 1);
      expect(found([...units, quiet], line)).toEqual([]);
    },
  );

  test('leave out a unit that is inspected directly: a warning', () => {
    expect(found([districtUnit('UBND huyện Sa Thầy', true), quiet], 'Ủy ban nhân dân các huyện')).toEqual([
      'Lời văn mục kiểm tra trực tiếp không nêu tên UBND huyện Sa Thầy, là đơn vị kiểm tra trực tiếp.',
    ]);
  });

  test('name a unit that is inspected by report: a warning', () => {
    expect(found([quiet], 'Ủy ban nhân dân các huyện: Ngọc Hồi')).toEqual([
      'Lời văn mục kiểm tra trực tiếp nêu tên UBND huyện Ngọc Hồi, là đơn vị kiểm tra qua báo cáo.',
    ]);
  });

  test('speak of the province and not of the town of the same name', () => {
    expect(found([districtUnit('UBND TP. Kon Tum', false)], 'Văn phòng Ủy ban nhân dân tỉnh Kon Tum')).toEqual([]);
  });

  test('are compared in one line, however many units they leave out', () => {
    const communes = Array.from({ length: 12 }, (_, at) => ({
      ...districtUnit(`UBND xã Ia ${'ABCDEGHIKLMN'[at]}`, true),
      id: `xa-${at}`,
      tier: 'commune' as const,
    }));
    const [message, ...others] = found([...communes, quiet], 'Các xã do địa phương đề xuất');
    expect(others).toEqual([]);
    expect(message).toMatch(/UBND xã Ia A; UBND xã Ia B;.* và 2 đơn vị khác, là đơn vị kiểm tra trực tiếp\.$/);
  });
});

describe('a unit that the words name and the list does not hold', () => {
  const units = ['Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND huyện Đăk Hà', 'UBND TP. Kon Tum'].map(
    (name, at) => ({
      id: `don-vi-${at}`,
      name,
      tier: name.startsWith('Sở') ? ('department' as const) : ('district' as const),
      isInspectedDirectly: true,
    }),
  );
  const unknown = (...directLines: string[]) =>
    directLineFindings(inspectionDossier({ units, directLines }).inspection)
      .filter(({ code }) => code === 'direct-lines-unknown-unit')
      .map(({ message }) => /nêu tên (.*), không có trong danh sách kiểm tra\.$/.exec(message)?.[1]);

  test('is a warning with its remedy', () => {
    expect(
      inspectionFindingsAbout({ directLines: ['Sở Y tế', 'Sở Không Có; Ủy ban nhân dân huyện Lạ Hoắc.'] }),
    ).toEqual([
      {
        code: 'direct-lines-unknown-unit',
        severity: 'warning',
        message:
          'Lời văn mục kiểm tra trực tiếp nêu tên Sở Không Có; Ủy ban nhân dân huyện Lạ Hoắc, không có trong danh sách kiểm tra.',
        hint: 'Thêm đơn vị vào danh sách kiểm tra (units), hoặc sửa tên trong lời văn (directLines).',
        path: 'inspection.directLines',
      },
    ]);
  });

  test.each([
    ['Các sở: Sở Y tế, Sở Không Có.', 'Sở Không Có'],
    ['Các đơn vị gồm Sở Y tế và Sở Không Có', 'Sở Không Có'],
    ['Sở Văn hóa, Thể thao và Gia đình; Sở Y tế', 'Sở Văn hóa, Thể thao và Gia đình'],
    ['1. Sở Không Có: kiểm tra trong tháng 10', 'Sở Không Có'],
    ['Ban Không Có', 'Ban Không Có'],
    ['UBND các huyện: Đăk Hà, Lạ Hoắc (02 xã do địa phương đề xuất)', 'Lạ Hoắc'],
    ['UBND các huyện Đăk Hà và Lạ Hoắc; Sở Y tế', 'Lạ Hoắc'],
    ['UBND các huyện, thành phố: Lạ Hoắc, Kon Tum', 'Lạ Hoắc'],
    ['Ủy ban nhân dân các huyện: Đăk Hà; các xã, phường: Lạ Hoắc, Kon Tum', 'Lạ Hoắc'],
    ['Uỷ ban nhân dân huyện Lạ Hoắc, Đăk Hà, Sở Y tế', 'Uỷ ban nhân dân huyện Lạ Hoắc'],
    ['UBND xã Đăk Hà trong tháng 10', 'UBND xã Đăk Hà'],
    ['UBND các huyện: Đăk Hà, Sở Không Có', 'Sở Không Có'],
  ])('is found in “%s”: %s', (line, name) => {
    expect(unknown(line)).toEqual([name]);
  });

  test('is told once, however often it is named', () => {
    expect(unknown('Sở Không Có', 'Sở Không Có; UBND huyện Lạ Hoắc')).toEqual(['Sở Không Có; UBND huyện Lạ Hoắc']);
  });

  test.each([
    'Các sở, ban, ngành thuộc tỉnh',
    'Ủy ban nhân dân các huyện, thành phố',
    'Ủy ban nhân dân tỉnh Kon Tum; Ban Chỉ đạo về chuyển đổi số tỉnh',
    'UBND thành phố Kon Tum và Ủy ban nhân dân huyện Đắk Hà tỉnh Kon Tum',
    'Sở Văn hoá, Thể thao & Du lịch, Sở Y Tế tỉnh Kon Tum',
    'UBND các huyện: Đăk Hà (gồm các xã: Lạ Hoắc, Hà Mòn); mỗi huyện kiểm tra 02 xã do Đoàn chọn',
    'Ban Thường vụ Tỉnh ủy; Ban Giám đốc; Ban Lãnh đạo Sở',
    'Văn phòng HĐND và UBND huyện Lạ Hoắc',
    'Đoàn kiểm tra do Giám đốc Sở Không Có làm Trưởng đoàn',
    'UBND các huyện: Theo danh sách kèm theo',
  ])('is not seen where there is none: “%s”', (line) => {
    expect(unknown(line)).toEqual([]);
  });

  test.each(rounds)('is not seen in the round %s', (round) => {
    const { inspection } = dossierOf(round);
    expect(inspection === undefined ? [] : directLineFindings(inspection)).toEqual([]);
  });

  test('is seen in the real plan when it leaves the list', () => {
    const { inspection } = dossierOf('kon-tum-2024-inspection');
    if (inspection === undefined) throw new Error('This round is meant to hold an inspection');
    const without = inspection.units.filter(({ id }) => !['so-y-te', 'huyen-dak-ha'].includes(id));
    expect(directLineFindings({ ...inspection, units: without }).map(({ message }) => message)).toEqual([
      'Lời văn mục kiểm tra trực tiếp nêu tên Sở Y tế; Đăk Hà, không có trong danh sách kiểm tra.',
    ]);
  });
});
