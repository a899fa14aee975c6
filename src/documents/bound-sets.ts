/** One paper of a bound set. */
export interface BoundPart {
  readonly kindId: string;
  /** An attachment counts its pages from 1 again (Decree 30/2020, Annex I, I.7 and III.1.đ). */
  readonly pages: 'restart' | 'continue';
}

/** Papers that are bound into one Word file and signed once (đóng tập). The first one names the file. */
export interface BoundSet {
  readonly id: string;
  /** Vietnamese name. */
  readonly title: string;
  readonly parts: readonly [BoundPart, ...BoundPart[]];
  /** Whether the file stands at the top of the package for inspected units. */
  readonly goesToUnits: boolean;
}

/** All bound sets. Their ids and those of the kinds are one name space. */
export const boundSets: readonly BoundSet[] = [
  {
    id: 'index-set-decision-set',
    title: 'Quyết định ban hành bộ chỉ số đóng tập với bộ chỉ số',
    goesToUnits: false,
    parts: [
      { kindId: 'index-set-decision', pages: 'continue' },
      { kindId: 'index-set-regulation', pages: 'restart' },
    ],
  },
  {
    id: 'approval-decision-set',
    title: 'Quyết định phê duyệt kết quả đóng tập với phụ lục chi tiết',
    goesToUnits: false,
    parts: [
      { kindId: 'approval-decision', pages: 'continue' },
      { kindId: 'result-detail', pages: 'restart' },
    ],
  },
  {
    id: 'inspection-set',
    title: 'Kế hoạch kiểm tra đóng tập với đề cương và phụ lục',
    goesToUnits: true,
    parts: [
      { kindId: 'inspection-plan', pages: 'continue' },
      { kindId: 'report-outline', pages: 'restart' },
      { kindId: 'appendix-news-articles', pages: 'restart' },
      { kindId: 'appendix-issued-documents', pages: 'restart' },
      { kindId: 'appendix-infrastructure', pages: 'restart' },
      { kindId: 'appendix-it-investments', pages: 'restart' },
    ],
  },
];

/** The bound set with this id, if there is one. */
export function findBoundSet(id: string): BoundSet | undefined {
  return boundSets.find((set) => set.id === id);
}
