import { describe, expect, test } from 'vitest';
import { hasCoverLetter } from '../../../src/domain/dossier.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { coverLetterFindings } from '../../../src/domain/findings/cover-letter-findings.ts';
import { coverLetterInput, type InspectionInput, inspectionDossier } from '../../support/inspections.ts';

type LetterInput = ReturnType<typeof coverLetterInput>;
const numbered = { year: 2024, month: 8, day: 5, number: 7 };

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
        message: 'Hạn gửi báo cáo (ngày 20/9/2024) đứng trước thời điểm ban hành công văn.',
      },
    ]);
  });

  test('in the month of the letter is no doubt while the day is open', () => {
    expect(findingsAbout({ issue: { year: 2024, month: 9 } })).toEqual([]);
  });
});

test('a contact that can’t be reached is a warning', () => {
  const { phone, ...contact } = coverLetterInput().contact;
  expect(findingsAbout({ contact })).toMatchObject([
    { code: 'contact-unreachable', severity: 'warning', path: 'inspection.coverLetter.contact' },
  ]);
  expect(findingsAbout({ contact: { ...contact, email: 'a@kontum.example' } })).toEqual([]);
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
