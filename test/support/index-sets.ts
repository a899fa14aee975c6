import {
  type DossierInput,
  dossierSchema,
  hasIndexSetDecision,
  type IndexSetDossier,
} from '../../src/domain/dossier.ts';
import { assessmentInput, profileInput } from './dossiers.ts';

export type IndexSetDecisionInput = NonNullable<DossierInput['indexSetDecision']>;
export type ClauseInput = NonNullable<
  IndexSetDecisionInput['regulation']['chapters'][number]['articles'][number]['clauses']
>[number];

/** Two tiers with their main indices, and the classes of Kon Tum. */
export function issuedIndexSetInput(): IndexSetDecisionInput['indexSet'] {
  const { issuedBy: _issuedBy, ...indexSet } = assessmentInput().indexSet;
  const mainIndices = [
    { id: 'nhan-thuc-so', name: 'Nhận thức số', criteria: 4, maximumScore: '100' },
    { id: 'the-che-so', name: 'Thể chế số', criteria: 5, maximumScore: '900' },
  ];
  return { ...indexSet, tiers: indexSet.tiers.map((tier) => ({ ...tier, mainIndices })) };
}

/** The words of a small decision whose regulation has every tier and the classes; nothing to doubt about it. */
export function indexSetDecisionInput(overrides: Partial<IndexSetDecisionInput> = {}): IndexSetDecisionInput {
  return {
    issue: { year: 2022, month: 12 },
    subject: 'Ban hành Bộ chỉ số đánh giá chuyển đổi số của các cơ quan nhà nước trên địa bàn tỉnh Kon Tum',
    proposal: { opening: 'Theo đề nghị của', proposer: 'Giám đốc Sở Thông tin và Truyền thông' },
    indexSet: issuedIndexSetInput(),
    furtherArticles: [{ text: 'Các cơ quan chịu trách nhiệm thi hành Quyết định này.' }],
    regulation: regulationOf([
      { text: 'Đối với cấp Sở, ngành', tierId: 'so' },
      { text: 'Đối với cấp huyện', tierId: 'huyen' },
      { text: 'Xếp hạng được chia thành', listsClasses: true },
    ]),
    ...overrides,
  };
}

/** A regulation of one chapter with one article of these clauses. */
export function regulationOf(clauses: ClauseInput[]): IndexSetDecisionInput['regulation'] {
  return {
    type: 'Bộ chỉ số',
    title: 'Đánh giá chuyển đổi số',
    unreported: 'Cơ quan, đơn vị không có báo cáo',
    chapters: [{ title: 'Quy định chung', articles: [{ title: 'Nội dung', clauses }] }],
  };
}

/** A dossier of nothing but the decision, as people write it. */
export function indexSetDossierInput(overrides: Partial<IndexSetDecisionInput> = {}): DossierInput {
  return {
    version: 1,
    title: 'Bộ chỉ số',
    isSample: false,
    profile: profileInput({ recipients: ['Như Điều 2'] }),
    indexSetDecision: indexSetDecisionInput(overrides),
  };
}

/** The same as the schema returns it. */
export function indexSetDossier(overrides: Partial<IndexSetDecisionInput> = {}): IndexSetDossier {
  const parsed = dossierSchema.parse(indexSetDossierInput(overrides));
  if (!hasIndexSetDecision(parsed)) throw new Error('This dossier is meant to hold an index set');
  return parsed;
}
