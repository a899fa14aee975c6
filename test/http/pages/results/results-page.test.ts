import { describe, expect, test } from 'vitest';
import { testApp } from '../../../support/app.ts';
import {
  approvalInput,
  assessmentInput,
  dossierInput,
  groupInput,
  profileInput,
  rankedUnit,
} from '../../../support/dossiers.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { pageOf, postForm, type SentPage } from '../../../support/sent-pages.ts';

const { app } = testApp();
const show = (dossier: unknown): Promise<SentPage> =>
  postForm(app, '/ho-so/so-lieu', { dossier: JSON.stringify(dossier), page: 'so-lieu' });
const round = (id: string) => postForm(app, '/ho-so', { round: id });

describe('the tables', () => {
  test('stand as the decision prints them: ranked, grouped, with its marks and notes', async () => {
    const page = await round('kon-tum-2023');
    expect(page.words).toContain('1. Các sở, ban, ngành 1 TT Đơn vị');
    expect(page.words).toContain(
      'I Nhóm cơ quan có dịch vụ công trực tuyến 1 Sở Giáo dục và Đào tạo 970.00 851.51 87.78 Khá',
    );
    expect(page.wordsOf('results__notes')).toEqual([
      expect.stringMatching(/^1 Tiêu chí 6\.12 .* 2 % điểm đạt được so với điểm tối đa\.$/),
      expect.stringMatching(/^3 Tiêu chí 6\.12 .*; Năm 2023, Tiêu chí 7\.1 /),
    ]);
    expect(await pageFaults(page.html)).toEqual([]);
  });

  test('have a row for each unit that can be linked to and mended', async () => {
    const page = await show(dossierInput());
    expect(page.hasId('o-assessment-groups-0-units-1')).toBe(true);
    expect(page.html).toContain('value="show:assessment.groups[0].units[1]"');
  });

  test('say why a unit is not ranked in a note at its name', async () => {
    const units = [
      rankedUnit('a', 'Sở A', '900'),
      { id: 'b', name: 'Sở B', result: { status: 'not-assessed' as const, reason: 'mới thành lập' } },
      { id: 'c', name: 'Sở C', result: { status: 'not-assessed' as const, reason: 'mới thành lập' } },
    ];
    const page = await show(dossierInput({ assessment: assessmentInput({ groups: [groupInput({ units })] }) }));
    expect(page.words).toContain('2 Sở B 2 –');
    expect(page.words).toContain('3 Sở C 2 –');
    expect(page.wordsOf('results__notes').join()).toContain('2 Mới thành lập.');
  });

  test('of three thousand units are all there', async () => {
    const units = Array.from({ length: 3321 }, (_, at) => rankedUnit(`u-${at}`, `Xã ${at}`, String(100 + (at % 900))));
    const page = await show(dossierInput({ assessment: assessmentInput({ groups: [groupInput({ units })] }) }));
    expect(page.status).toBe(200);
    expect(page.hasId('o-assessment-groups-0-units-3320')).toBe(true);
  });
});

describe('the statistics', () => {
  test('tell average, highest, lowest and classes of each tier, and draw them with a text beside', async () => {
    const page = await round('kon-tum-2023');
    expect(page.words).toContain(
      'Cơ quan nhà nước cấp Sở, ngành 20 20 79.09 87.78: Sở Giáo dục và Đào tạo 69.70: Sở Ngoại vụ 0 19 1 0',
    );
    expect(page.wordsOf('chart__told')[0]).toBe(
      '20 đơn vị được xếp hạng. Chỉ số từ 69.70% đến 87.78%. Nhiều nhất là khoảng từ 75% đến dưới 80%: 6 đơn vị. Xếp loại: Khá 19 đơn vị, Trung bình 1 đơn vị.',
    );
    expect(page.wordsOf('chart__count').slice(0, 5)).toEqual(['1', '4', '6', '5', '4']);
  });

  test('have no classes where the index set has none', async () => {
    const page = await round('dak-lak-2023');
    expect(page.wordsOf('chart__legend')).toEqual([]);
    expect(page.words).toContain('Các sở, ban, ngành 18 18 81,11 91,51: Sở Nông nghiệp và Phát triển nông thôn');
  });
});

describe('the findings', () => {
  test('stand by severity, with a way to the row and to the form that mends them', async () => {
    const { result: _, ...unit } = rankedUnit('so-y-te', 'Sở Y tế', '900');
    const wrong = { ...unit, result: { status: 'ranked' as const, score: '900', index: '12.34' } };
    const page = await show(
      dossierInput({ assessment: assessmentInput({ groups: [groupInput({ units: [wrong] })] }) }),
    );
    expect(page.wordsOf('findings__severity')[0]).toMatch(/^Phải xử lý 1 lưu ý/);
    expect(page.html).toContain('href="#o-assessment-groups-0-units-0"');
    expect(page.wordsOf('results__tools')).toContain('Phải xử lý Sửa');
  });

  test('name no field of a file', async () => {
    for (const id of ['kon-tum-2023', 'sample-2026', 'kon-tum-2024-inspection', 'kon-tum-2022-index-set']) {
      const told = (await round(id)).wordsOf('findings').join(' ');
      expect(told).not.toMatch(/[a-z]\.[a-z]|[a-z][A-Z]/);
    }
  });
});

describe('a draft that lacks something', () => {
  const { signing: _, ...profile } = profileInput();

  test('says what, with the form of the paper that asks for it', async () => {
    const page = await show(dossierInput({ profile: profile as never, approval: approvalInput({ subject: '' }) }));
    expect(page.words).toContain('Còn 2 chỗ cần điền hoặc sửa trước khi làm văn bản');
    expect(page.html).toContain('formaction="/ho-so/soan-van-ban/approval-decision#o-profile-signing"');
    expect(page.wordsOf('missing-forms__form').join()).toContain('“Trích yếu”: Không được để trống.');
    expect(await pageFaults(page.html)).toEqual([]);
  });

  test('shows its tables all the same, in the usual style where it has none, and units without a result below', async () => {
    const units = [
      { id: 'a', name: 'Sở A', result: { status: 'ranked' as const } },
      rankedUnit('b', 'Sở B', '900'),
      rankedUnit('c', 'Sở C', '950'),
    ];
    const page = await show({ assessment: assessmentInput({ groups: [groupInput({ units })] }) });
    expect(page.wordsOf('results').join()).toContain(
      '1 Sở C 1000 950 95,00 Tốt 1 Sửa 2 Sở B 1000 900 90,00 Tốt 2 Sửa – Sở A Chưa đủ số liệu Sửa',
    );
    expect(page.html).toContain('id="o-assessment-groups-0-units-0"');
    expect(page.words).toContain('Sở A: “Kết quả”: Đơn vị đã chấm điểm phải có điểm đạt được hoặc chỉ số.');
  });

  test('of nothing at all is shown too', async () => {
    const page = await show({});
    expect(page.status).toBe(200);
    expect(page.words).toContain('Hồ sơ chưa có tên');
  });
});

describe('other dossiers show what they have', () => {
  test('an inspection its units and days', async () => {
    const page = await round('kon-tum-2024-inspection');
    expect(page.words).toContain('30: 7 kiểm tra trực tiếp, 23 qua báo cáo');
    expect(page.words).toContain('6 Sở Y tế Sở, ban, ngành Trực tiếp 20/09/2024');
    expect(await pageFaults(page.html)).toEqual([]);
  });

  test('an index set its tiers and classes', async () => {
    const page = await round('kon-tum-2022-index-set');
    expect(page.words).toContain('Cơ quan nhà nước cấp Sở, ngành: 1000 điểm');
    expect(page.words).toContain('Tốt từ 90%; Khá từ 70%; Trung bình từ 50%; Yếu từ 0%.');
    expect(await pageFaults(page.html)).toEqual([]);
  });

  test('an index set its points with the decimal comma', async () => {
    const mainIndices = [{ id: 'a', name: 'Nhận thức số', criteria: 4, maximumScore: '62.5' }];
    const indexSet = { tiers: [{ id: 'so', name: 'Cấp sở', fullScale: '962.5', mainIndices }] };
    const page = await show({ indexSetDecision: { indexSet } });
    expect(page.words).toContain('Cấp sở: 962,5 điểm');
    expect(page.words).toContain('1 Nhận thức số 4 62,5');
  });
});

test('excluded criteria are listed with their scope and reason', async () => {
  const { words } = await round('kon-tum-2023');
  expect(words).toContain('7.1 Tỷ trọng kinh tế số trong GRDP Cấp: Cơ quan nhà nước cấp huyện Chưa thống kê được –');
});

test('the address asked for without a draft brings back the kept work', async () => {
  expect((await pageOf(await app.request('/ho-so/so-lieu'))).words).toContain('Đang mở lại hồ sơ');
});
