import { findingsOf } from '../../../generate.ts';
import type { DeskPage } from '../../desk/desk-view.ts';
import { draftResults } from '../../desk/draft-results.ts';
import { FindingLinks } from '../findings/finding-links.tsx';
import { FindingCounts, GroupedFindings } from '../findings/grouped-findings.tsx';
import { MissingByForm } from '../findings/missing-by-form.tsx';
import { ExclusionList } from './exclusion-list.tsx';
import { InspectedUnits } from './inspected-units.tsx';
import { IssuedIndexSet } from './issued-index-set.tsx';
import { ResultTables } from './result-tables.tsx';
import { TierOverview } from './tier-overview.tsx';

/** Kiểm tra số liệu: what will be printed, with its statistics, everything doubtful, and everything that is missing. */
export const resultsPage: DeskPage = {
  id: 'so-lieu',
  title: 'Kiểm tra số liệu',
  render: (view) => {
    const { dossier, issues } = view.checked;
    const results = draftResults(view.draft);
    const findings = dossier === undefined ? [] : findingsOf(dossier);
    return (
      <>
        <div class="page-head">
          <h1>Kiểm tra số liệu</h1>
          <p class="page-head__tags">
            {dossier === undefined ? (
              <a class="tag tag--error" href="#con-thieu">
                Còn {issues.length} chỗ cần điền hoặc sửa
              </a>
            ) : (
              <FindingCounts findings={findings} />
            )}
          </p>
        </div>
        {dossier === undefined && <MissingByForm view={view} />}
        {findings.length > 0 && (
          <section class="section" aria-labelledby="luu-y">
            <h2 id="luu-y">Lưu ý</h2>
            <GroupedFindings
              findings={findings}
              links={(finding) => <FindingLinks finding={finding} view={view} hasRows />}
            />
          </section>
        )}
        {results !== undefined && (
          <>
            <TierOverview results={results} />
            <ResultTables results={results} findings={findings} />
            <ExclusionList draft={view.draft} />
          </>
        )}
        <InspectedUnits draft={view.draft} />
        <IssuedIndexSet draft={view.draft} />
        <p class="actions">
          <button type="submit" class="button button--main" formaction="/ho-so/soan-van-ban">
            Tiếp: Soạn văn bản
          </button>
        </p>
      </>
    );
  },
};
