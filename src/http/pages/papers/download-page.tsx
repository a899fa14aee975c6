import { type OfferedPaper, offeredPapers, type PaperFormat } from '../../../documents/offered-papers.ts';
import { type Dossier, hasInspection } from '../../../domain/dossier.ts';
import type { Finding } from '../../../domain/finding.ts';
import { PdfUnavailableError } from '../../../errors.ts';
import { findingsOf, findingsOfPaper } from '../../../generate.ts';
import type { DeskPage, DeskView } from '../../desk/desk-view.ts';
import { FindingLinks } from '../findings/finding-links.tsx';
import { FindingList } from '../findings/finding-list.tsx';
import { MissingByForm } from '../findings/missing-by-form.tsx';
import { countsInWords } from '../findings/severity.ts';
import { UnitPackages } from './unit-packages-part.tsx';

/** Tải về: everything that can be made of the dossier, and what must be settled before it is signed. */
export function downloadPage({ hasPdf }: { readonly hasPdf: boolean }): DeskPage {
  return {
    id: 'tai-ve',
    title: 'Tải về',
    render: (view) => {
      const { dossier } = view.checked;
      return (
        <>
          <h1>Tải về</h1>
          {dossier === undefined ? (
            <MissingByForm view={view} />
          ) : (
            <Papers dossier={dossier} hasPdf={hasPdf} view={view} />
          )}
          <DossierFiles isComplete={dossier !== undefined} />
        </>
      );
    },
  };
}

interface PapersProps {
  readonly dossier: Dossier;
  readonly hasPdf: boolean;
  readonly view: DeskView;
}

function Papers({ dossier, hasPdf, view }: PapersProps) {
  const papers = offeredPapers.filter(({ isFor }) => isFor(dossier));
  return (
    <>
      <Findings findings={findingsOf(dossier)} view={view} />
      <section class="section" aria-labelledby="van-ban">
        <h2 id="van-ban">Văn bản</h2>
        <PaperTable dossier={dossier} papers={papers} hasPdf={hasPdf} />
        {!hasPdf && <p class="quiet">{new PdfUnavailableError().message}</p>}
      </section>
      {hasInspection(dossier) && <UnitPackages units={dossier.inspection.units} view={view} />}
    </>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly view: DeskView;
}

function Findings({ findings, view }: FindingsProps) {
  const links = (finding: Finding) => <FindingLinks finding={finding} view={view} />;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  if (findings.length === 0) return <p class="notice">Các văn bản không có lưu ý nào.</p>;
  return (
    <section class={errors.length > 0 ? 'summary' : 'notice'} aria-labelledby="luu-y">
      <h2 id="luu-y">{`Các văn bản có ${findings.length} lưu ý: ${countsInWords(findings)}`}</h2>
      {errors.length > 0 && <FindingList findings={errors} links={links} isTagged />}
      {others.length > 0 && (
        <details>
          <summary>{errors.length > 0 ? `Xem ${others.length} lưu ý khác` : `Xem ${others.length} lưu ý`}</summary>
          <FindingList findings={others} links={links} isTagged />
        </details>
      )}
    </section>
  );
}

const columns = [
  { format: 'docx', words: 'Word' },
  { format: 'pdf', words: 'PDF' },
  { format: 'xlsx', words: 'Excel' },
  { format: 'html', words: 'HTML' },
  { format: 'txt', words: 'Chữ thuần' },
] as const satisfies readonly { readonly format: PaperFormat | 'pdf'; readonly words: string }[];

interface PaperTableProps {
  readonly dossier: Dossier;
  readonly papers: readonly OfferedPaper[];
  readonly hasPdf: boolean;
}

function PaperTable({ dossier, papers, hasPdf }: PaperTableProps) {
  const isOffered = ({ formats }: OfferedPaper, format: PaperFormat | 'pdf') =>
    format === 'pdf' ? hasPdf : formats.includes(format);
  const shown = columns.filter(({ format }) => papers.some((paper) => isOffered(paper, format)));
  return (
    <div class="wide-table">
      <table class="downloads">
        <thead>
          <tr>
            <th scope="col">Văn bản</th>
            {shown.map(({ words }) => (
              <th scope="col">{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr>
              <th scope="row">
                <button type="submit" class="link" formaction={`/ho-so/xem-truoc/${paper.id}`}>
                  {paper.title}
                </button>
                <PaperState findings={findingsOfPaper(paper.id, dossier)} />
              </th>
              {shown.map(({ format, words }) => (
                <td>
                  {isOffered(paper, format) && (
                    <button
                      type="submit"
                      class="button button--small"
                      formaction={`/ho-so/tep/${paper.id}.${format}`}
                      data-download=""
                    >
                      {words}
                      <span class="unseen">: {paper.title}</span>
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="downloads__status" role="status" data-download-status></p>
    </div>
  );
}

function PaperState({ findings }: { readonly findings: readonly Finding[] }) {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  if (hasErrors) return <span class="downloads__state tag tag--error">Có lưu ý phải xử lý trước khi ký</span>;
  const counts = countsInWords(findings);
  return counts === '' ? null : <span class="downloads__state quiet">{`Lưu ý: ${counts}`}</span>;
}

function DossierFiles({ isComplete }: { readonly isComplete: boolean }) {
  return (
    <section class="section" aria-labelledby="tep-ho-so">
      <h2 id="tep-ho-so">Tệp hồ sơ</h2>
      <p>
        Giữ để mở lại ở trang “Hồ sơ”, chuyển cho người khác làm tiếp, hoặc làm nền cho năm sau.
        {!isComplete && ' Hồ sơ chưa đủ cũng lưu được; tệp JSON luôn giữ nguyên mọi nội dung.'}
      </p>
      <p class="actions">
        <button type="submit" class="button" formaction="/ho-so/tep/dossier.xlsx" data-download="dossier">
          Hồ sơ (Excel)
        </button>
        <button type="submit" class="button" formaction="/ho-so/tep/dossier.json" data-download="dossier">
          Hồ sơ (JSON)
        </button>
      </p>
    </section>
  );
}
