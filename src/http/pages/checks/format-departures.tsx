import type { FormatCheck } from '../../../format-check/check.ts';
import { severityTags } from '../findings/severity.ts';

/** How the check of the format calls a departure of each severity. */
const severityWords = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Để biết' } as const;

/** What of a made paper departs from the decree's format; rules that are kept are counted only. */
export function FormatDepartures({ isChecked, report: { message, results, notes } }: FormatCheck) {
  if (!isChecked)
    return <p>Không nhận ra đây là văn bản hành chính theo Nghị định số 30/2020/NĐ-CP nên không kiểm tra thể thức.</p>;
  const departing = results.filter(({ state, departures }) => state !== 'look' && departures.length > 0);
  return (
    <>
      <p>{message}</p>
      {notes.map((note) => (
        <p class="quiet">{note}</p>
      ))}
      {departing.length > 0 && (
        <ul class="remarks">
          {departing.flatMap(({ title, clause, hint, departures }) =>
            departures.map(({ severity, found, expected, count, places: [first] }) => (
              <li class="remarks__remark">
                <span class={severityTags[severity]}>{severityWords[severity]}</span>
                <p class="remarks__words">
                  <strong>{title}.</strong> {found}. Đúng: {expected}.{' '}
                  <span class="quiet">
                    {first !== undefined && `Ở ${first.where}${count > 1 ? ` và ${count - 1} chỗ khác` : ''}. `}
                    {hint} Căn cứ: {clause}.
                  </span>
                </p>
              </li>
            )),
          )}
        </ul>
      )}
    </>
  );
}
