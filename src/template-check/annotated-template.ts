import { annotatedCopy, type PlacedComment } from '../format-check/annotated-copy.ts';
import type { Place } from '../format-check/document-model.ts';
import type { PlacedFinding } from './placed-finding.ts';
import type { TemplateReport } from './report.ts';

const states = { error: 'lỗi', warning: 'cần xem', info: 'để biết' } as const;

/**
 * The same file with a Word comment at every place with a finding; what is about the whole file, and about the format of
 * the trial papers, is said at the first paragraph.
 * @throws UnreadablePaperError for a file that no comment can be put into
 */
export function annotatedTemplate(
  bytes: Uint8Array,
  check: { readonly report: TemplateReport; readonly findings: readonly PlacedFinding[] },
): Uint8Array {
  const byPlace = new Map<string, { place: Place; lines: string[] }>();
  const say = (place: Place, line: string) => {
    const key = `${place.part}\0${place.ordinal}`;
    const comment = byPlace.get(key) ?? { place, lines: [] };
    comment.lines.push(line);
    byPlace.set(key, comment);
  };
  for (const { finding, place } of check.findings) {
    const { severity, message, hint, part } = finding;
    const about = place === undefined && part !== '' ? ` (${part})` : '';
    say(place ?? start, `[${states[severity]}] ${message}${about}. ${hint}`);
  }
  for (const line of formatLines(check.report)) say(start, line);
  const comments: PlacedComment[] = [...byPlace.values()];
  return annotatedCopy(bytes, comments);
}

const start: Place = { part: 'word/document.xml', ordinal: 0, paragraph: 1 };

/** What departs from the decree in the trial papers, each once. */
export function formatLines({ trials }: TemplateReport): readonly string[] {
  const lines = trials.flatMap(({ format }) =>
    format.results
      .filter(({ state }) => state === 'error' || state === 'warning')
      .flatMap(({ rule, title, departures, hint = '' }) =>
        departures.map(({ found, expected }) => `[thể thức ${rule}] ${title}: ${found}. Đúng: ${expected}. ${hint}`),
      ),
  );
  return [...new Set(lines)];
}
