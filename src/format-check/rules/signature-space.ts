import type { Paper } from '../paper.ts';
import type { Outcome, Rule } from '../rule.ts';
import { annex, practice } from './clauses.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAtParagraph, judged, notApplicable, notFound, passed } from './outcomes.ts';
import { gapFaults, hasKnownGap } from './signature-gap.ts';
import { checkOnePage } from './signature-page.ts';
import { signaturesOf, signedParagraphs } from './signatures.ts';

/** Where the signature itself stands (Annex I, II.7.d and II.8). */
export const signatureSpaceRules: readonly Rule[] = [
  {
    id: 'SG-07',
    title: 'Khoảng trống để ký',
    clause: practice,
    severity: 'info',
    allowed: 'Để trống khoảng 25 mm giữa chức vụ và họ tên',
    hint: 'Thêm dòng trống giữa chức vụ và họ tên để đủ chỗ ký và đóng dấu.',
    check: ofMainPaper(checkGap),
  },
  {
    id: 'SG-08',
    title: 'Phần ký không bị ngắt trang',
    clause: practice,
    severity: 'warning',
    allowed: 'Quyền hạn, chức vụ, chữ ký và họ tên nằm trên cùng một trang, không đứng một mình ở trang cuối',
    hint: 'Chọn bảng chứa phần ký, vào Layout (Bố trí) > Properties > Row, bỏ chọn “Allow row to break across pages”.',
    check: ofMainPaper(checkOnePage),
  },
  {
    id: 'SG-09',
    title: 'Không chèn sẵn hình chữ ký, con dấu',
    clause: annex('II', '7', 'd và khoản 8'),
    severity: 'warning',
    allowed: 'Hình chữ ký, hình con dấu chỉ có khi văn bản đã được ký số',
    hint: 'Nếu văn bản là bản dự thảo, xóa hình ảnh ở phần ký.',
    check: ofMainPaper(checkPictures),
  },
];

function checkGap(paper: Paper): Outcome {
  const signatures = signaturesOf(paper.elements).filter(({ signatory }) => signatory.length > 0);
  if (signatures.length === 0) return notFound;
  const measured = signatures.filter(hasKnownGap);
  return measured.length === 0 ? notApplicable : judged(measured.flatMap((each) => gapFaults(paper, each)));
}

function checkPictures(paper: Paper): Outcome {
  const signatures = signaturesOf(paper.elements);
  if (signatures.length === 0) return notFound;
  const places = signatures
    .flatMap((signature) => signedParagraphs(paper, signature))
    .filter(({ pictures }) => pictures > 0)
    .map((paragraph) => faultAtParagraph(paragraph, 'Có hình ảnh ở phần ký'));
  const message = 'Phần ký có hình ảnh: chỉ đúng khi đó là chữ ký số, con dấu của văn bản đã ký.';
  return places.length === 0 ? passed : { state: 'look', message, places };
}
