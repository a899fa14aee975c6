import type { z } from 'zod';
import type { assessmentSchema } from '../../src/domain/assessment.ts';
import { type ApprovalDossier, type DossierInput, dossierSchema, hasApproval } from '../../src/domain/dossier.ts';

export type AssessmentInput = z.input<typeof assessmentSchema>;
export type GroupInput = AssessmentInput['groups'][number];
export type UnitInput = GroupInput['units'][number];
export type ProfileInput = DossierInput['profile'];
export type ApprovalInput = NonNullable<DossierInput['approval']>;

/**
 * A small valid dossier in the house style of Kon Tum: one table, one group, three units, no exclusion, and figures
 * that agree with each other. Spread its parts to change them.
 */
export function dossierInput(overrides: Partial<DossierInput> = {}): DossierInput {
  return {
    version: 1,
    title: 'Kết quả đánh giá Chuyển đổi số năm 2023',
    isSample: false,
    profile: profileInput(),
    assessment: assessmentInput(),
    approval: approvalInput(),
    ...overrides,
  };
}

/** The same as the schema returns it. */
export function dossier(overrides: Partial<DossierInput> = {}): ApprovalDossier {
  const parsed = dossierSchema.parse(dossierInput(overrides));
  if (!hasApproval(parsed)) throw new Error('This dossier is meant to hold an assessment and an approval');
  return parsed;
}

export function profileInput(overrides: Partial<ProfileInput> = {}): ProfileInput {
  return {
    name: 'UBND tỉnh Kon Tum, 2024',
    validFrom: '2021-01-01',
    ruleSet: 'decree-30-2020',
    issuingAuthority: {
      name: 'Ủy ban nhân dân tỉnh Kon Tum',
      headerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH KON TUM'],
      abbreviation: 'UBND',
    },
    decisionAuthority: 'ỦY BAN NHÂN DÂN TỈNH KON TUM',
    place: 'Kon Tum',
    signing: { capacityLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signatory: 'Lê Ngọc Tuấn' },
    recipients: ['Như Điều 2', 'Các sở, ban, ngành thuộc tỉnh'],
    filing: 'VT, KGVXTPC',
    legalBases: [
      [
        {
          type: 'Luật',
          date: '2015-06-19',
          subject: 'Tổ chức chính quyền địa phương',
          inForceFrom: '2016-01-01',
        },
      ],
    ],
    dateStyle: 'words',
    numbers: { decimalMark: '.', scoreDecimals: 2, indexDecimals: 2 },
    resultTable: {
      ordinalHeading: 'TT',
      unitHeading: 'Đơn vị',
      columns: [
        { field: 'maximum', heading: 'Tổng điểm tối đa các tiêu chí đánh giá' },
        { field: 'score', heading: 'Tổng điểm đạt được' },
        { field: 'index', heading: 'Chỉ số chuyển đổi số', note: '% điểm đạt được so với điểm tối đa.' },
        { field: 'class', heading: 'Xếp loại' },
      ],
    },
    ranking: { scope: 'group', ties: 'competition' },
    classifyFrom: 'rounded',
    ...overrides,
  };
}

export function assessmentInput(overrides: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    year: 2023,
    scale: 'points',
    indexSet: {
      name: 'Bộ chỉ số đánh giá Chuyển đổi số của các cơ quan nhà nước trên địa bàn tỉnh Kon Tum',
      issuedBy: {
        type: 'Quyết định',
        number: '780',
        notation: 'QĐ-UBND',
        date: '2022-12-02',
        issuer: 'Ủy ban nhân dân tỉnh',
        subject: 'về ban hành Bộ Chỉ số đánh giá Chuyển đổi số của các cơ quan nhà nước trên địa bàn tỉnh Kon Tum',
      },
      tiers: [
        { id: 'so', name: 'Cơ quan nhà nước cấp Sở, ngành', fullScale: '1000' },
        { id: 'huyen', name: 'Cơ quan nhà nước cấp huyện', fullScale: '1000' },
      ],
      classes: [
        { name: 'Tốt', from: '90' },
        { name: 'Khá', from: '70' },
        { name: 'Trung bình', from: '50' },
        { name: 'Yếu', from: '0' },
      ],
      classWithoutReport: 'Yếu',
    },
    groups: [groupInput()],
    exclusions: [],
    ...overrides,
  };
}

export function groupInput(overrides: Partial<GroupInput> = {}): GroupInput {
  return {
    id: 'so-nganh',
    tierId: 'so',
    maximumScore: '1000.00',
    units: [
      rankedUnit('so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo', '851.51'),
      rankedUnit('so-tai-chinh', 'Sở Tài chính', '807.15'),
      rankedUnit('so-ngoai-vu', 'Sở Ngoại vụ', '578.52'),
    ],
    ...overrides,
  };
}

/** A ranked unit that states its score and nothing else. */
export function rankedUnit(id: string, name: string, score: string): UnitInput {
  return { id, name, result: { status: 'ranked', score } };
}

export function approvalInput(overrides: Partial<ApprovalInput> = {}): ApprovalInput {
  return {
    issue: { year: 2024, month: 4 },
    subject: 'Phê duyệt kết quả đánh giá Chuyển đổi số năm 2023 của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
    proposal: { opening: 'Xét đề nghị của', proposer: 'Giám đốc Sở Thông tin và Truyền thông' },
    result: {
      lead: 'Phê duyệt kết quả Chỉ số đánh giá Chuyển đổi số năm 2023 của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, như sau',
      tables: [{ heading: 'Các sở, ban, ngành', groupIds: ['so-nganh'] }],
    },
    furtherArticles: [
      {
        text: 'Giám đốc các sở, ban, ngành và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
    ...overrides,
  };
}
