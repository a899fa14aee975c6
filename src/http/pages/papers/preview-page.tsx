import { type OfferedPaper, offeredPapers } from '../../../documents/offered-papers.ts';
import { PdfUnavailableError } from '../../../errors.ts';
import { checkFormat } from '../../../format-check/check.ts';
import type { GeneratedPaper, Generator } from '../../../generate.ts';
import type { PdfConverter } from '../../../rendering/pdf.ts';
import type { DeskPage, DeskView } from '../../desk/desk-view.ts';
import { FormatDepartures } from '../checks/format-departures.tsx';
import { FindingLinks } from '../findings/finding-links.tsx';
import { FindingList } from '../findings/finding-list.tsx';
import { MissingByForm } from '../findings/missing-by-form.tsx';
import { countsInWords } from '../findings/severity.ts';

interface PreviewPorts {
  readonly generator: Generator;
  readonly pdf: PdfConverter | undefined;
}

/** Xem trước: a paper as the browser can draw it, beside the doubts about it and the check of its format. */
export function previewPage({ generator, pdf }: PreviewPorts): DeskPage {
  return {
    id: 'xem-truoc',
    title: 'Xem trước',
    render: async (view) => {
      const { dossier } = view.checked;
      if (dossier === undefined)
        return (
          <>
            <h1>Xem trước</h1>
            <MissingByForm view={view} />
          </>
        );
      const papers = offeredPapers.filter(({ isFor }) => isFor(dossier));
      const paper = view.detail === '' ? papers[0] : papers.find(({ id }) => id === view.detail);
      return (
        <>
          <PaperTabs papers={papers} current={paper?.id} />
          <h1>{paper?.title ?? 'Xem trước'}</h1>
          {paper === undefined ? (
            <p>Hồ sơ chưa có nội dung của văn bản này. Chọn một văn bản ở trên, hoặc soạn ở bước “Soạn văn bản”.</p>
          ) : (
            <Preview offered={paper} made={await generator.generate(paper.id, dossier)} pdf={pdf} view={view} />
          )}
        </>
      );
    },
  };
}

interface PaperTabsProps {
  readonly papers: readonly OfferedPaper[];
  readonly current: string | undefined;
}

function PaperTabs({ papers, current }: PaperTabsProps) {
  return (
    <nav class="tabs" aria-label="Văn bản">
      <ul>
        {papers.map(({ id, title }) => (
          <li>
            <button
              type="submit"
              formaction={`/ho-so/xem-truoc/${id}`}
              class="tabs__tab"
              aria-current={id === current ? 'page' : undefined}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PreviewProps {
  readonly offered: OfferedPaper;
  readonly made: GeneratedPaper;
  readonly pdf: PdfConverter | undefined;
  readonly view: DeskView;
}

function Preview({ offered, made, pdf, view }: PreviewProps) {
  const file = `/ho-so/tep/${offered.id}`;
  return (
    <div class="preview">
      <section class="preview__paper" aria-labelledby="xem-nhanh">
        <h2 id="xem-nhanh">
          Xem nhanh:{' '}
          <span class="preview__label">
            cách dòng, ngắt trang có thể khác bản in; đường kẻ dưới các tiêu đề không hiện
          </span>
        </h2>
        <div data-preview={`${file}.docx`} data-title={`Xem nhanh: ${offered.title}`}>
          <noscript>
            <p class="notice">Trình duyệt đang tắt JavaScript nên không xem nhanh được. Tải bản Word về để xem.</p>
          </noscript>
        </div>
      </section>
      <div class="preview__remarks">
        <p class="actions">
          <button type="submit" class="button button--main" formaction={`${file}.docx`} data-download="">
            Tải bản Word
          </button>
          {pdf !== undefined && (
            <button type="submit" class="button" formaction={`${file}.pdf`} formtarget="_blank" name="do" value="view">
              Mở bản PDF ở thẻ mới
            </button>
          )}
        </p>
        {pdf === undefined && <p class="quiet">{new PdfUnavailableError().message}</p>}
        <section class="section" aria-labelledby="luu-y">
          <h2 id="luu-y">Lưu ý về nội dung</h2>
          {made.findings.length === 0 ? (
            <p>Không có lưu ý nào.</p>
          ) : (
            <>
              <p>{`${made.findings.length} lưu ý: ${countsInWords(made.findings)}.`}</p>
              <FindingList
                findings={made.findings}
                links={(finding) => <FindingLinks finding={finding} view={view} />}
                isTagged
              />
            </>
          )}
        </section>
        <section class="section" aria-labelledby="the-thuc">
          <h2 id="the-thuc">Kiểm tra thể thức</h2>
          <FormatDepartures {...checkFormat(made.bytes)} />
        </section>
      </div>
    </div>
  );
}
