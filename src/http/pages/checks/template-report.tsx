import type { FormatReport } from '../../../format-check/report.ts';
import { formatLines } from '../../../template-check/annotated-template.ts';
import type { TemplateFinding, TemplateReport } from '../../../template-check/report.ts';
import type { SentFile } from '../../sent-file.ts';
import { canHold, HeldFile } from '../frame/held-file.tsx';
import { FormatResults, isDeparting, PlaceWords } from './format-report.tsx';
import { framedTemplatePage, TemplateCheckForm } from './template-page.tsx';

interface TemplateReportProps {
  readonly title: string;
  readonly file: SentFile;
  readonly report: TemplateReport;
}

/** What was found in an edited template. */
export function templateReportPageOf({ title, file, report }: TemplateReportProps): string {
  const { kind, message, isUsable, findings, more, trials } = report;
  const isDepartingAny = trials.some(({ format }) => isDeparting(format));
  const isMarked = findings.length > 0 || formatLines(report).length > 0;
  return framedTemplatePage(title, kind, [
    <div class={!isUsable ? 'summary' : isDepartingAny ? 'notice' : 'notice notice--good'} role="status">
      <p class="verdict">
        {file.name}: {message}
      </p>
      {isDepartingAny && <p>Văn bản làm thử từ mẫu này còn chỗ trái thể thức hoặc không tìm thấy, nêu ở dưới.</p>}
      {isUsable && (
        <p>
          Để dùng mẫu này, đưa tệp cho người quản trị đặt làm mẫu riêng của cơ quan với tên {kind}.docx; mẫu có hiệu lực
          ngay.
        </p>
      )}
    </div>,
    isMarked ? <AnnotatedCopy file={file} kind={kind} /> : null,
    <Findings findings={findings} more={more} />,
    <Trials trials={trials} />,
    <section class="section">
      <h2>Kiểm tra tệp khác, hoặc tệp này sau khi sửa</h2>
      <TemplateCheckForm />
      <p>
        <a href={`/mau-word/${kind}`}>Xem các thẻ của mẫu này</a>
      </p>
    </section>,
  ]);
}

function AnnotatedCopy({ file, kind }: { readonly file: SentFile; readonly kind: string }) {
  if (!canHold(file))
    return (
      <p class="notice">
        Tệp lớn hơn 4 MB nên trang không giữ lại để làm bản có nhận xét. Bỏ bớt hình ảnh trong tệp rồi kiểm tra lại.
      </p>
    );
  return (
    <section class="section copies">
      <HeldFile file={file} />
      <ul class="copies__list">
        <li>
          <button type="submit" formaction={`/mau-word/${kind}/ban-co-nhan-xet`} class="button">
            Tải bản có nhận xét
          </button>
          <p>Mẫu giữ nguyên, thêm nhận xét (Comment) của Word tại từng chỗ nêu dưới đây.</p>
        </li>
      </ul>
    </section>
  );
}

const groups = [
  { severity: 'error', title: 'Phải sửa' },
  { severity: 'warning', title: 'Cần xem' },
  { severity: 'info', title: 'Để biết' },
] as const;

function Findings({ findings, more }: Pick<TemplateReport, 'findings' | 'more'>) {
  return (
    <div class="rule-results">
      {groups.map(({ severity, title }) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section class="section">
            <h2>
              {title} <span class="rule-results__count">{own.length}</span>
            </h2>
            <ol class="rule-results__list">
              {alike(own).map((same) => (
                <FindingWords same={same} />
              ))}
            </ol>
          </section>
        );
      })}
      {more > 0 && (
        <p class="notice">Còn {more} chỗ nữa không nêu ở đây vì quá nhiều. Sửa các chỗ trên rồi kiểm tra lại.</p>
      )}
    </div>
  );
}

/** Findings that only their places tell apart; none is in no list. */
type Alike = readonly [TemplateFinding, ...TemplateFinding[]];

function alike(findings: readonly TemplateFinding[]): readonly Alike[] {
  const found = new Map<string, [TemplateFinding, ...TemplateFinding[]]>();
  for (const finding of findings) {
    const { code, tag = '', message, hint } = finding;
    const key = [code, tag, message, hint].join('\0');
    const same = found.get(key);
    if (same === undefined) found.set(key, [finding]);
    else same.push(finding);
  }
  return [...found.values()];
}

/** As many places stand open; those beyond are folded. */
const openPlaces = 5;

function FindingWords({ same }: { readonly same: Alike }) {
  const [{ tag, message, hint }] = same;
  const rest = same.slice(openPlaces);
  return (
    <li class="result">
      <div>
        <p class="result__title">
          {tag !== undefined && !message.includes(tag) && <code>{tag}</code>} {message}
        </p>
        <ul class="places">{same.slice(0, openPlaces).map(placeOf)}</ul>
        {rest.length > 0 && (
          <details>
            <summary>{rest.length} chỗ khác</summary>
            <ul class="places">{rest.map(placeOf)}</ul>
          </details>
        )}
      </div>
      <dl class="result__remedy">
        <dt>Cách sửa</dt>
        <dd>{hint}</dd>
      </dl>
    </li>
  );
}

/** A part that holds no words is named as it is called in the file. */
function placeOf({ part, where, excerpt }: TemplateFinding) {
  const isWhole = where === 'toàn tệp' && part !== '';
  return <PlaceWords where={isWhole ? `phần ${part} của tệp` : where} excerpt={excerpt} />;
}

function Trials({ trials }: Pick<TemplateReport, 'trials'>) {
  if (trials.length === 0) return null;
  const firstFaulty = trials.findIndex(({ format }) => isDeparting(format));
  return (
    <section class="trials">
      <h2>Văn bản làm thử từ mẫu</h2>
      {trials.map(({ dossier, format }, at) => (
        <details class="section section--folded" open={at === firstFaulty}>
          <summary>
            {dossier} <TrialTag format={format} />
          </summary>
          <p>{format.message}</p>
          {format.notes.map((note) => (
            <p>{note}</p>
          ))}
          <FormatResults report={format} heading="h3" />
        </details>
      ))}
    </section>
  );
}

function TrialTag({ format }: { readonly format: FormatReport }) {
  const { error, warning, 'not-found': missing } = format.counts;
  if (!isDeparting(format)) return <span class="tag tag--good">đúng thể thức</span>;
  const words = [
    error > 0 ? `${error} lỗi thể thức` : '',
    warning > 0 ? `${warning} cảnh báo` : '',
    missing > 0 ? `${missing} điều không tìm thấy` : '',
  ];
  return <span class={error > 0 ? 'tag tag--error' : 'tag tag--warning'}>{words.filter(Boolean).join(', ')}</span>;
}
