import type { Departure, FormatReport, RuleResult, RuleState } from '../../../format-check/report.ts';
import { upperFirst } from '../../../vietnamese/text.ts';

interface FormatReportProps {
  readonly report: FormatReport;
  /** Level of the headings of its groups. */
  readonly heading: 'h2' | 'h3';
}

/** What must be mended and looked at stands open; what is good to know, and what is right, is folded with its number. */
const groups: readonly { readonly state: RuleState; readonly title: string; readonly isOpen: boolean }[] = [
  { state: 'error', title: 'Phải sửa', isOpen: true },
  { state: 'warning', title: 'Nên sửa', isOpen: true },
  { state: 'not-found', title: 'Không tìm thấy', isOpen: true },
  { state: 'look', title: 'Cần xem bằng mắt', isOpen: false },
  { state: 'info', title: 'Để biết', isOpen: false },
  { state: 'passed', title: 'Đạt', isOpen: false },
  { state: 'not-applicable', title: 'Không áp dụng cho văn bản này', isOpen: false },
];

/** Whether anything departs from the decree, or was not found: what was not found is no pass. */
export function isDeparting({ counts }: FormatReport): boolean {
  return counts.error + counts.warning + counts['not-found'] > 0;
}

/** The results of a format check in the order in which officials settle them. */
export function FormatResults({ report: { results }, heading: Heading }: FormatReportProps) {
  return (
    <div class="rule-results">
      {groups.map(({ state, title, isOpen }) => {
        const own = results.filter((result) => result.state === state);
        if (own.length === 0) return null;
        const list = (
          <ol class="rule-results__list">
            {own.map((result) => (
              <Result result={result} />
            ))}
          </ol>
        );
        return isOpen ? (
          <section class="section">
            <Heading>
              {title} <span class="rule-results__count">{own.length}</span>
            </Heading>
            {list}
          </section>
        ) : (
          <details class="section section--folded">
            <summary>
              {title} <span class="rule-results__count">{own.length}</span>
            </summary>
            {list}
          </details>
        );
      })}
    </div>
  );
}

/** A rule that nothing departs from is a line; what departs has its places on one side and the remedy on the other. */
function Result({ result }: { readonly result: RuleResult }) {
  const { rule, title, clause, allowed, message, hint, departures } = result;
  if (departures.length === 0)
    return (
      <li class="result result--line">
        <p class="result__title">{title}</p>
        <p>{message ?? allowed}</p>
        <p class="quiet">
          {clause} ({rule})
        </p>
      </li>
    );
  return (
    <li class="result">
      <div>
        <p class="result__title">{title}</p>
        {message !== undefined && <p>{message}</p>}
        {departures.map((departure) => (
          <DepartureWords departure={departure} />
        ))}
      </div>
      <dl class="result__remedy">
        {hint !== undefined && (
          <>
            <dt>Cách sửa</dt>
            <dd>{hint}</dd>
          </>
        )}
        <dt>Căn cứ</dt>
        <dd>
          {clause} <span class="quiet">({rule})</span>
        </dd>
      </dl>
    </li>
  );
}

function DepartureWords({ departure: { found, expected, count, places } }: { readonly departure: Departure }) {
  return (
    <div class="departure">
      <p>
        {found}. <span class="departure__right">Đúng: {expected}.</span>
      </p>
      <ul class="places">
        {places.map(({ where, excerpt }) => (
          <PlaceWords where={where} excerpt={excerpt} />
        ))}
        {count > places.length && <li class="quiet">và {count - places.length} chỗ khác như vậy</li>}
      </ul>
    </div>
  );
}

/** Where something stands, and the words there. */
export function PlaceWords({ where, excerpt }: { readonly where: string; readonly excerpt: string }) {
  return (
    <li>
      <span class="places__where">{upperFirst(where)}</span>
      {excerpt !== '' && <q class="places__words">{excerpt}</q>}
    </li>
  );
}

const factNames: readonly (readonly [Exclude<keyof FormatReport['facts'], 'attachments'>, string])[] = [
  ['type', 'Loại văn bản'],
  ['number', 'Số, ký hiệu'],
  ['issuingAuthority', 'Cơ quan ban hành'],
  ['placeAndDate', 'Địa danh, thời gian'],
  ['subject', 'Trích yếu'],
  ['capacity', 'Quyền hạn, chức vụ'],
  ['signatory', 'Người ký'],
  ['page', 'Trang giấy'],
  ['sizes', 'Cỡ chữ Quốc hiệu – Tiêu ngữ – ngày tháng'],
  ['bodySize', 'Cỡ chữ lời văn'],
];

/** What was recognised in a paper, so that its reader sees what the check took for what. */
export function RecognisedElements({ facts }: { readonly facts: FormatReport['facts'] }) {
  return (
    <dl class="facts">
      {factNames.map(([name, caption]) => (
        <>
          <dt>{caption}</dt>
          <dd>{facts[name] ?? <span class="quiet">không nhận ra</span>}</dd>
        </>
      ))}
      {facts.attachments.length > 0 && (
        <>
          <dt>Phụ lục, văn bản kèm theo</dt>
          {facts.attachments.map((title) => (
            <dd>{title}</dd>
          ))}
        </>
      )}
    </dl>
  );
}
