import { type DossierInput, dossierSchema, hasInspection, type InspectionDossier } from '../../src/domain/dossier.ts';
import { profileInput } from './dossiers.ts';

export type InspectionInput = NonNullable<DossierInput['inspection']>;
export type InspectedUnitInput = InspectionInput['units'][number];
export type CitationsInput = InspectionInput['citations'];
export type CitedInput = CitationsInput['resolution'];

/** A valid dossier of an inspection without assessment or approval; spread its parts to change them. */
export function inspectionDossier(
  overrides: Partial<InspectionInput> = {},
  rest: Partial<DossierInput> = {},
): InspectionDossier {
  const dossier = dossierSchema.parse({ ...inspectionDossierInput(overrides), ...rest });
  if (!hasInspection(dossier)) throw new Error('This dossier is meant to hold an inspection');
  return dossier;
}

/** The same as people write it. */
export function inspectionDossierInput(overrides: Partial<InspectionInput> = {}): DossierInput {
  return {
    version: 1,
    title: 'Kiểm tra công tác chuyển đổi số năm 2024',
    isSample: false,
    profile: profileInput(),
    inspection: inspectionInput(overrides),
  };
}

/** A department that is inspected directly. */
export const healthUnit: InspectedUnitInput = {
  id: 'so-y-te',
  name: 'Sở Y tế',
  tier: 'department',
  isInspectedDirectly: true,
};

/** A unit of the districts; one of each way of inspection has an id of its own. */
export function districtUnit(name: string, isInspectedDirectly: boolean): InspectedUnitInput {
  return { id: `huyen-${isInspectedDirectly}`, name, tier: 'district', isInspectedDirectly };
}

/** One unit inspected directly, one by report, a team of three, and few documents for many citations. */
export function inspectionInput(overrides: Partial<InspectionInput> = {}): InspectionInput {
  return {
    year: 2024,
    province: 'tỉnh Kon Tum',
    issue: { year: 2024 },
    committee: {
      name: 'Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum',
      shortName: 'Ban Chỉ đạo tỉnh',
      parentLines: ['UBND TỈNH KON TUM'],
      headerLines: ['BAN CHỈ ĐẠO', 'VỀ CHUYỂN ĐỔI SỐ'],
      abbreviation: 'BCĐ',
      standingAgency: 'Sở Thông tin và Truyền thông',
    },
    subject: 'Kiểm tra công tác chuyển đổi số năm 2024',
    localities: 'huyện, thành phố',
    team: {
      leader: { title: 'Ông', name: 'Nguyễn Văn A', post: 'Giám đốc Sở Thông tin và Truyền thông' },
      deputies: [{ title: 'Bà', name: 'Trần Thị B', post: 'Phó Giám đốc Sở Thông tin và Truyền thông' }],
      members: [{ title: 'Ông', name: 'Lê Văn C', post: 'Chuyên viên Sở Tài chính', isSecretary: true }],
    },
    units: [
      healthUnit,
      { id: 'huyen-dak-ha', name: 'UBND huyện Đăk Hà', tier: 'district', isInspectedDirectly: false },
    ],
    directLines: ['Sở Y tế'],
    reportDeadline: '2024-09-20',
    period: { from: '2023-01-01', to: '2024-09-15' },
    inspectionDays: { from: '2024-10-01', to: '2024-10-31' },
    budgetCutOff: '2024-04-30',
    citations: citationsInput(),
    signing: {
      committeePost: 'TRƯỞNG BAN',
      authorityPost: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      signatory: 'Lê Ngọc Tuấn',
    },
    recipients: ['Các sở, ban, ngành thuộc tỉnh'],
    filing: 'VT, KGVX',
    appendixLabels: 'roman',
    blankRows: 2,
    workbookRows: 3,
    ...overrides,
  };
}

/** A letter to the units that raises no finding but that its plan has no number yet. */
export function coverLetterInput(): NonNullable<InspectionInput['coverLetter']> {
  return {
    issue: { year: 2024 },
    parentLines: ['UBND TỈNH KON TUM'],
    authority: {
      name: 'Sở Thông tin và Truyền thông',
      headerLines: ['SỞ THÔNG TIN', 'VÀ TRUYỀN THÔNG'],
      abbreviation: 'STTTT',
    },
    draftingUnit: 'BCVT',
    subject: 'gửi đề cương báo cáo',
    addressees: ['Các sở, ban, ngành thuộc tỉnh', 'Ủy ban nhân dân các huyện, thành phố'],
    contact: {
      title: 'Bà',
      name: 'Trần Thị B',
      post: 'Chuyên viên Sở Thông tin và Truyền thông',
      phone: '0260.000.000',
    },
    signing: { capacityLines: ['GIÁM ĐỐC'], signatory: 'Nguyễn Văn A' },
    recipients: [],
    filing: 'VT, BCVT',
  };
}

export function citationsInput(overrides: Partial<CitationsInput> = {}): CitationsInput {
  return {
    committeeDocuments: [ownPlan],
    assignedTasks: [resolution, decree],
    digitisation: digitisationInput,
    platformProgramme: programme,
    resolution,
    communeRadio: decree,
    itSkills: decree,
    malware: decree,
    improvementPlan: ownPlan,
    websites: decree,
    investment: [decree, programme],
    ...overrides,
  };
}

const decree: CitedInput = {
  type: 'Nghị định',
  number: '73/2019',
  notation: 'NĐ-CP',
  date: '2019-09-05',
  issuer: 'Chính phủ',
};

const resolution: CitedInput = {
  type: 'Nghị quyết',
  number: '09-NQ',
  notation: 'TU',
  date: '2022-02-18',
  issuer: 'Ban Thường vụ Tỉnh ủy',
  subject: 'về chuyển đổi số tỉnh Kon Tum',
};

const programme: CitedInput = {
  type: 'Quyết định',
  number: '186',
  notation: 'QĐ-BTTTT',
  date: '2022-02-11',
  issuer: 'Bộ trưởng Bộ Thông tin và Truyền thông',
};

const ownPlan: CitedInput = {
  type: 'Kế hoạch',
  number: '1085',
  notation: 'KH-BCĐ',
  date: '2024-04-01',
  subject: 'về hoạt động của Ban Chỉ đạo',
};

/** Two documents of one issuer; the second has no abstract. */
export const digitisationInput: [CitedInput, CitedInput] = [
  {
    type: 'Quyết định',
    number: '59',
    notation: 'QĐ-UBND',
    date: '2024-01-29',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
    subject: 'ban hành Kế hoạch cải cách thủ tục hành chính',
  },
  {
    type: 'Văn bản',
    number: '1111',
    notation: 'UBND-TTHCC',
    date: '2024-04-03',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  },
];
