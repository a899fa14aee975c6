import type { Child } from 'hono/jsx';
import type { Finding } from '../../../domain/finding.ts';
import { inFormWords } from '../../desk/form-words.ts';
import { severityTags, severityWords } from './severity.ts';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What stands behind a finding: links to what it is about. */
  readonly links?: ((finding: Finding) => Child) | undefined;
  /** Whether each says how grave it is; not where a heading does. */
  readonly isTagged?: boolean;
}

/** Doubts about figures and words, in the words of the forms; one hint for all findings in a row that have it. */
export function FindingList({ findings, links, isTagged = false }: FindingListProps) {
  return (
    <ul class="findings__items">
      {findings.map((finding, at) => (
        <li class="findings__item">
          <div>
            <p class="findings__words">
              {isTagged && (
                <>
                  <span class={severityTags[finding.severity]}>{severityWords[finding.severity]}</span>{' '}
                </>
              )}
              {finding.unit !== undefined && !finding.message.includes(finding.unit) && (
                <strong>{finding.unit}: </strong>
              )}
              {inFormWords(finding.message)}
            </p>
            {finding.hint !== undefined && finding.hint !== findings[at + 1]?.hint && (
              <p class="findings__hint">{inFormWords(finding.hint)}</p>
            )}
          </div>
          {links?.(finding)}
        </li>
      ))}
    </ul>
  );
}
