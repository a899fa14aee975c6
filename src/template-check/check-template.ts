import type { DocumentKind } from '../documents/document-kind.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { TemplateFault } from '../rendering/word/faults.ts';
import { inspectTemplate } from '../rendering/word/inspect-template.ts';
import { foreignTags } from './foreign-tags.ts';
import { kindTags } from './kind-tags.ts';
import { missingTags } from './missing-tags.ts';
import { type Entries, openTemplate } from './open-template.ts';
import { packageFindings } from './package-findings.ts';
import type { PlacedFinding } from './placed-finding.ts';
import type { TemplateReport } from './report.ts';
import { isCommentPart, readStories } from './stories.ts';
import type { StoryParagraph } from './story.ts';
import { mistypedNames, tagFindings } from './tag-findings.ts';
import { tryTemplate } from './trial.ts';
import { comments, hiddenText } from './word-findings.ts';

/** What was found in a template: the answer for people, and every place for comments. */
export interface TemplateCheck {
  readonly report: TemplateReport;
  readonly findings: readonly PlacedFinding[];
}

/** What a template is held against beside its kind. */
export interface TemplateContext {
  /** All kinds of paper: a tag may belong to another one. */
  readonly kinds: readonly DocumentKind[];
  /** Dossiers that trial papers are made of. */
  readonly samples: readonly Dossier[];
}

/** Codes of ( and ) by those of { and }. */
const roundBrackets: ReadonlyMap<number, number> = new Map([
  [0x7b, 0x28],
  [0x7d, 0x29],
]);

/** Beyond this number findings are counted, not told: nobody mends five hundred places one by one. */
const mostFindings = 500;

/** Where the tags were not read at all, none can be called missing. */
const unreadAs: ReadonlySet<string> = new Set(['not-a-document', 'unreadable', 'loops-too-deep']);

/**
 * Checks a Word template that somebody edited, without keeping anything of it: all that is wrong, and how the papers
 * look that would be made from it. Foreign bytes, unpacked and read within limits. Pure: the same bytes give the same
 * answer.
 * @throws UnreadablePaperError for what is no readable .docx
 */
export function checkTemplate(bytes: Uint8Array, kind: DocumentKind, context: TemplateContext): TemplateCheck {
  const entries = openTemplate(bytes);
  const tags = kindTags(kind, context.kinds);
  const { template, faults, used } = inspectTemplate(withoutTagsInComments(entries), tags.fields);
  const isSound = !faults.some(({ code }) => code === 'malformed-xml' || code === 'foreign-markup');
  const isRead = !faults.some(({ code }) => unreadAs.has(code));
  const stories = isSound ? readStories(entries) : undefined;
  const paragraphs = stories?.paragraphs ?? [];
  const foreign = paragraphs.flatMap((paragraph) =>
    paragraph.isTwin ? [] : foreignTags(paragraph, tags.names).map((placed) => ({ paragraph, placed })),
  );
  const others = faults.filter((fault) => !isOfComments(fault));
  const found = [
    ...tagFindings(others, tags, (at) => stories?.paragraphAt(at?.part, at?.ordinal), textsByParagraph(foreign)),
    ...foreign.map(({ placed }) => placed),
    ...(isSound && isRead ? missingTags(tags.fields, used, [...mistypedNames(faults)]) : []),
    ...comments(paragraphs, stories?.notes ?? [], others.length < faults.length),
    ...hiddenText(paragraphs),
    ...(isSound ? packageFindings(entries) : []),
  ];
  const isUsable = !found.some(({ finding }) => finding.severity === 'error');
  const { trials, findings } =
    template === undefined || !isUsable ? { trials: [], findings: [] } : tryTemplate(template, kind, context.samples);
  const all = [...found, ...findings].toSorted((one, other) => rankOf(one) - rankOf(other));
  return { report: reportOf(kind, all, trials), findings: all.slice(0, mostFindings) };
}

/** A comment in a loop: told with the comments. */
function isOfComments({ code, message }: TemplateFault): boolean {
  return code === 'unrepeatable' && message.startsWith('Có nhận xét');
}

/**
 * The entries with round brackets for the braces in comments: these are told as comments, above all our own that name
 * the tags at fault, and must not keep the tags of the paper from being followed.
 */
function withoutTagsInComments(entries: Entries): Entries {
  return new Map(
    [...entries].map(([name, content]) => [
      name,
      isCommentPart(name) ? content.map((byte) => roundBrackets.get(byte) ?? byte) : content,
    ]),
  );
}

function textsByParagraph(
  foreign: readonly { readonly paragraph: StoryParagraph; readonly placed: PlacedFinding }[],
): ReadonlyMap<StoryParagraph, string> {
  const texts = new Map<StoryParagraph, string>();
  for (const { paragraph, placed } of foreign) {
    texts.set(paragraph, `${texts.get(paragraph) ?? ''}\n${placed.finding.tag ?? ''}`);
  }
  return texts;
}

function reportOf(kind: DocumentKind, all: readonly PlacedFinding[], trials: TemplateReport['trials']): TemplateReport {
  const findings = all.map(({ finding }) => finding);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    message: messageOf(kind, errors, findings.length - errors),
    kind: kind.id,
    isUsable: errors === 0,
    findings: findings.slice(0, mostFindings),
    more: Math.max(0, findings.length - mostFindings),
    trials,
  };
}

function messageOf({ title }: DocumentKind, errors: number, others: number): string {
  const more = others === 0 ? '' : `${errors === 0 ? '; còn' : ','} ${others} chỗ cần xem`;
  if (errors > 0) return `Chưa dùng được mẫu “${title}”: có ${errors} lỗi${more}. Sửa trong Word rồi kiểm tra lại.`;
  return `Dùng được mẫu “${title}”${more}.`;
}

function rankOf({ finding }: PlacedFinding): number {
  return ['error', 'warning', 'info'].indexOf(finding.severity);
}
