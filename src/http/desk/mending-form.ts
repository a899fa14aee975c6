import type { DocumentKind } from '../../documents/document-kind.ts';
import { documentKinds } from '../../documents/index.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Draft } from './draft.ts';

/**
 * The paper whose form asks for a path: one that the draft is for, else any; nothing for what no form asks for, as the
 * results of units, which are mended one by one.
 */
export function mendingForm(draft: Draft, path: string): DocumentKind | undefined {
  const asking = documentKinds.filter(({ needs }) => needs.some((need) => covers(need, path)));
  // Whether a part is there is all that a kind asks for; that its values are sound is not.
  return asking.find((kind) => kind.isFor(draft as unknown as Dossier)) ?? asking[0];
}

function covers(need: string, path: string): boolean {
  return path === need || path.startsWith(`${need}.`) || path.startsWith(`${need}[`);
}
