import { type Dossier, hasApproval } from './domain/dossier.ts';
import { type Reconciliation, reconcile } from './domain/reconciliation.ts';
import { MissingPartError, NoResultTableError } from './errors.ts';
import { readPaperContent } from './intake/paper-content.ts';

/**
 * Holds a paper against the results of a dossier (đối chiếu): a Word file of ours that somebody edited, any other with
 * result tables, a workbook, a web page or a plain text.
 * @throws MissingPartError, UnreadablePaperError, NoResultTableError
 */
export function reconcilePaper(dossier: Dossier, paper: Uint8Array): Reconciliation {
  if (!hasApproval(dossier)) throw new MissingPartError('assessment, approval');
  const reconciliation = reconcile(dossier, readPaperContent(paper));
  if (reconciliation.compared === 0) throw new NoResultTableError();
  return reconciliation;
}
