import { describe, expect, test } from 'vitest';
import { hasCoverLetter } from '../../../src/domain/dossier.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { coverLetterFindings } from '../../../src/domain/findings/cover-letter-findings.ts';
import {
  coverLetterInput,
  type InspectionInput,
  inspectionDossier,
  inspectionInput,
} from '../../support/inspections.ts';

type LetterInput = ReturnType<typeof coverLetterInput>;
const numbered = { year: 2024, month: 2, day: 5, number: 7 };

/** Every finding about a letter whose plan is issued; as it stands it raises none. */
function findingsAbout(letter: Partial<LetterInput> = {}, inspection: Partial<InspectionInput> = {}): Finding[] {
  const coverLetter = { ...coverLetterInput(), ...letter };
  const dossier = inspectionDossier({ issue: numbered, coverLetter, ...inspection });
  if (!hasCoverLetter(dossier)) throw new Error('This dossier is meant to hold a letter');
  return coverLetterFindings(dossier);
}

test('a letter in order raises no finding', () => {
  expect(findingsAbout()).toEqual([]);
});

test.each([{ year: 2024 }, { year: 2024, number: 7 }, { year: 2024, month: 8, day: 5 }])(
  'a plan known only as %j leaves blanks in the letter',
  (issue) => {
    expect(findingsAbout({}, { issue })).toMatchObject([
      { code: 'plan-not-numbered', severity: 'info', path: 'inspection.issue' },
    ]);
  },
);

describe('the deadline', () => {
  test('before the letter goes out is an error', () => {
    expect(findingsAbout({ issue: { year: 2024, month: 10 } })).toMatchObject([
      {
        code: 'deadline-before-letter',
        severity: 'error',
        message: 'Hạn gửi báo cáo (trước ngày 20/9/2024) đã hết khi ban hành công văn (tháng 10/2024).',
      },
    ]);
  });

  test('of a single unit before the letter goes out is an error that names the unit', () => {
    const [direct, byReport] = inspectionInput().units;
    const units = [Object(direct), { ...Object(byReport), reportDeadline: '2024-09-18' }];
    expect(findingsAbout({ issue: { year: 2024, month: 9, day: 19 } }, { units })).toMatchObject([
      {
        code: 'unit-deadline-before-letter',
        severity: 'error',
        unit: 'UBND huyện Đăk Hà',
        message: 'Hạn gửi báo cáo riêng (trước ngày 18/9/2024) đã hết khi ban hành công văn (ngày 19/9/2024).',
        path: 'inspection.units[1].reportDeadline',
      },
    ]);
    expect(findingsAbout({ issue: { year: 2024, month: 9 } }, { units })).toEqual([]);
  });

  test('on the day of the letter is an error too, since reports are due before it', () => {
    const codes = (day: number) => findingsAbout({ issue: { year: 2024, month: 9, day } }).map(({ code }) => code);
    expect(codes(20)).toEqual(['deadline-before-letter']);
    expect(codes(19)).toEqual([]);
  });

  test('on the first day of the month of the letter has passed, whatever the day of the letter will be', () => {
    const period = { from: '2023-01-01', to: '2024-08-15' };
    const inSeptember = (reportDeadline: string) =>
      findingsAbout({ issue: { year: 2024, month: 9 } }, { reportDeadline, period }).map(({ code }) => code);
    expect(inSeptember('2024-09-01')).toEqual(['deadline-before-letter']);
    expect(inSeptember('2024-09-02')).toEqual([]);
  });

  test('of a single unit on the day of the letter is an error', () => {
    const [direct, byReport] = inspectionInput().units;
    const units = [Object(direct), { ...Object(byReport), reportDeadline: '2024-09-18' }];
    expect(findingsAbout({ issue: { year: 2024, month: 9, day: 18 } }, { units }).map(({ code }) => code)).toEqual([
      'unit-deadline-before-letter',
    ]);
  });

  test('in the month of the letter is no doubt while the day is open', () => {
    expect(findingsAbout({ issue: { year: 2024, month: 9 } })).toEqual([]);
  });
});

describe('a letter dated before the plan that it cites', () => {
  test('is an error', () => {
    expect(findingsAbout({ issue: { year: 2024, month: 2, day: 4 } })).toMatchObject([
      {
        code: 'letter-before-plan',
        severity: 'error',
        message: 'Công văn (ngày 04/02/2024) ban hành trước Kế hoạch kiểm tra mà nó viện dẫn (ngày 05/02/2024).',
        path: 'inspection.coverLetter.issue',
      },
    ]);
    expect(findingsAbout({ issue: { year: 2024, month: 1 } }).map(({ code }) => code)).toEqual(['letter-before-plan']);
  });

  test('is no doubt on the day of the plan, or while an open day leaves both orders possible', () => {
    expect(findingsAbout({ issue: { year: 2024, month: 2, day: 5 } })).toEqual([]);
    expect(findingsAbout({ issue: { year: 2024, month: 2 } })).toEqual([]);
  });
});

test('a contact that can’t be reached is a warning', () => {
  const { phone, ...contact } = coverLetterInput().contact;
  expect(findingsAbout({ contact })).toMatchObject([
    { code: 'contact-unreachable', severity: 'warning', path: 'inspection.coverLetter.contact' },
  ]);
  expect(findingsAbout({ contact: { ...contact, email: 'a@kontum.example' } })).toEqual([]);
});

describe('the e-mail address of the contact', () => {
  const { contact } = coverLetterInput();
  const found = (email: string) => findingsAbout({ contact: { ...contact, email } });

  test.each(['khong phai email', 'ttb', 'ttb@', '@kontum.gov.vn', 'ttb@kontum', 'ttb@@kontum.gov.vn', 'a@x.vn; b'])(
    'is a warning when it is none: “%s”',
    (email) => {
      expect(found(email)).toMatchObject([
        {
          code: 'contact-email-form',
          severity: 'warning',
          message: `“${email}” không phải địa chỉ thư điện tử; công văn in đúng như vậy.`,
          path: 'inspection.coverLetter.contact.email',
        },
      ]);
    },
  );

  test.each(['ttb@kontum.gov.vn', 'ttb.stttt+kt@KonTum.gov.vn', 'ttb@kontum.example.', 'a@x.vn; b_c@y-z.vn'])(
    'may be “%s”',
    (email) => {
      expect(found(email)).toEqual([]);
    },
  );
});

describe('the head and the signature', () => {
  const authority = coverLetterInput().authority;

  test.each<[Partial<LetterInput>, string, string]>([
    [{ issue: { year: 2024, month: 2, day: 30 } }, 'issue-date-impossible', 'inspection.coverLetter.issue.day'],
    [
      { authority: { ...authority, headerLines: ['UBND TỈNH'] } },
      'issuer-abbreviated',
      'inspection.coverLetter.authority.headerLines[0]',
    ],
    [
      { authority: { ...authority, headerLines: ['Sở Y tế'] } },
      'not-in-capitals',
      'inspection.coverLetter.authority.headerLines[0]',
    ],
    [{ parentLines: ['UBND tỉnh'] }, 'not-in-capitals', 'inspection.coverLetter.parentLines[0]'],
    [
      { authority: { ...authority, abbreviation: 'STT TT' } },
      'abbreviation-form',
      'inspection.coverLetter.authority.abbreviation',
    ],
    [{ draftingUnit: 'bcvt' }, 'abbreviation-form', 'inspection.coverLetter.draftingUnit'],
    [
      { signing: { capacityLines: ['Giám đốc'], signatory: 'Nguyễn Văn A' } },
      'not-in-capitals',
      'inspection.coverLetter.signing.capacityLines[0]',
    ],
    [
      { signing: { capacityLines: ['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], signatory: 'Nguyễn Văn A' } },
      'signing-prefix-form',
      'inspection.coverLetter.signing.capacityLines[0]',
    ],
    [
      { signing: { capacityLines: ['KT. GIÁM ĐỐC'], signatory: 'Nguyễn Văn A' } },
      'signing-without-deputy',
      'inspection.coverLetter.signing.capacityLines[0]',
    ],
    [
      { signing: { capacityLines: ['GIÁM ĐỐC'], signatory: 'TS. Nguyễn Văn A' } },
      'signatory-title',
      'inspection.coverLetter.signing.signatory',
    ],
    [{ filing: 'VT' }, 'filing-form', 'inspection.coverLetter.filing'],
    [{ recipients: ['Sở A', 'Sở A'] }, 'recipient-repeated', 'inspection.coverLetter.recipients[1]'],
  ])('with %j are a doubt: %s', (change, code, path) => {
    expect(findingsAbout(change)).toMatchObject([{ code, path }]);
  });
});
