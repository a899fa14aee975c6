import type { FaultCode, TemplateFault } from '../rendering/word/faults.ts';
import { nearName } from '../vietnamese/near-name.ts';
import type { KindTags } from './kind-tags.ts';
import { atFile, atParagraph, type PlacedFinding } from './placed-finding.ts';
import type { StoryParagraph } from './story.ts';

/** Finds the paragraph that a fault stands in. */
export type ParagraphOf = (at: TemplateFault['at']) => StoryParagraph | undefined;

/** What is about the pairing of tags: a loop whose one tag is mistyped breaks it as well. */
const pairing: ReadonlySet<FaultCode> = new Set(['unclosed-loop', 'unopened-loop', 'crossed-loops']);

/** What the marks of another system are taken for by the reader of tags. */
const misread: ReadonlySet<FaultCode> = new Set([...pairing, 'braces', 'unknown-tag', 'raw-xml', 'unreadable']);

/**
 * The faults that the engine found, one for each cause: what another system's marks or a mistyped name bring with them
 * is left out.
 * @param foreign the marks of other systems, by the paragraph they stand in
 */
export function tagFindings(
  faults: readonly TemplateFault[],
  tags: KindTags,
  paragraphOf: ParagraphOf,
  foreign: ReadonlyMap<StoryParagraph, string>,
): readonly PlacedFinding[] {
  const all = foreign.size === 0 ? '' : [...foreign.values()].join('\n');
  const mistyped = mistypedNames(faults);
  const told = new Set<string>();
  return faults.flatMap((fault) => {
    const paragraph = paragraphOf(fault.at);
    if (
      misread.has(fault.code) &&
      isOfForeign(fault, paragraph === undefined ? '' : (foreign.get(paragraph) ?? ''), all)
    )
      return [];
    if (pairing.has(fault.code) && isOfMistyped(fault, mistyped)) return [];
    // Word keeps a twin of each text box for its older versions: the same fault again, in the same words.
    const key = `${fault.code}\0${fault.tag}\0${fault.place}`;
    if (paragraph?.isTwin && told.has(key)) return [];
    told.add(key);
    return [finding(fault, tags, paragraph)];
  });
}

/** Whether one tag of a loop was mistyped, so that the other is alone. */
function isOfMistyped({ tag, closingTag }: TemplateFault, mistyped: ReadonlySet<string>): boolean {
  const names = [tag, closingTag].map(bareName).filter((name) => name !== '');
  return (
    names.some((name) => mistyped.has(name)) || [...mistyped].some((typed) => nearName(typed, names) !== undefined)
  );
}

/** The names that no tag has, as they were typed. */
export function mistypedNames(faults: readonly TemplateFault[]): ReadonlySet<string> {
  return new Set(faults.filter(({ code }) => code === 'unknown-tag').map(({ tag }) => bareName(tag)));
}

/** A name without what a loop has before it: “-w:tc columns” is “columns”, whatever the dash. */
function bareName(tag: string | undefined): string {
  return (tag ?? '').replace(/^[-–—]\S+\s+/u, '');
}

function isOfForeign({ code, tag }: TemplateFault, here: string, anywhere: string): boolean {
  if (tag === undefined || tag === '') return here !== '';
  // A loop of another system that ends elsewhere is told at either end.
  const around = pairing.has(code) ? anywhere : here;
  return around !== '' && around.includes(tag.replace(/[{}]/g, '').trim());
}

function finding(fault: TemplateFault, tags: KindTags, paragraph: StoryParagraph | undefined): PlacedFinding {
  const { code, message, hint = '', tag, at, place } = fault;
  const words = {
    severity: 'error' as const,
    ...(tag === undefined ? {} : { tag: writtenTag(fault, tag) }),
    ...(code === 'unknown-tag' ? unknownTag(fault, tags) : { code, message, hint }),
  };
  return paragraph === undefined ? atFile(words, at?.part, place) : atParagraph(paragraph, words);
}

function writtenTag({ code }: TemplateFault, name: string): string {
  if (code === 'unfilled-tag' || code === 'braces') return name;
  if (!pairing.has(code)) return `{${name}}`;
  return code === 'unopened-loop' ? `{/${name}}` : `{#${name}}`;
}

/** Why a name is not known where it stands: it belongs to another kind, or into a loop, or Word changed its dash. */
function unknownTag({ code, message, hint = '', tag = '' }: TemplateFault, tags: KindTags) {
  const others = tags.otherKindsWith(tag);
  if (others.length > 0) {
    const near = nearName(tag, tags.names);
    const instead = near === undefined ? '' : `; nếu gõ nhầm thì có thể là {${near}}`;
    return {
      code: 'tag-of-another-kind' as const,
      message: `Thẻ {${tag}} là thẻ của mẫu khác (${others.slice(0, 3).join('; ')}${others.length > 3 ? '; …' : ''})`,
      hint: `Xóa thẻ này, hoặc kiểm tra xem có chọn nhầm loại mẫu không${instead}`,
    };
  }
  const visible = tag.replace(/\p{Cf}/gu, '');
  if (visible !== tag && tags.names.includes(visible)) {
    return {
      code: 'hidden-character' as const,
      message: `Trong thẻ {${visible}} có ký tự không nhìn thấy`,
      hint: `Xóa cả thẻ rồi gõ lại bằng bàn phím: {${visible}}`,
    };
  }
  if (/^[–—]\S+\s/u.test(tag)) {
    const meant = tag.replace(/^[–—]/u, '-');
    return {
      code: 'changed-dash' as const,
      message: `Dấu gạch trong thẻ {${tag}} đã bị Word đổi thành gạch dài`,
      hint: `Gõ lại bằng gạch ngắn: {${meant}} (nhấn Ctrl+Z ngay sau khi Word tự đổi)`,
    };
  }
  const [lists] = tags.listsOf(tag);
  if (lists !== undefined && lists.length > 0) {
    const around = lists.map((list) => `{#${list}}`).join('');
    return {
      code: 'tag-outside-loop' as const,
      message: `Thẻ {${tag}} đứng ngoài vòng lặp của nó`,
      hint: `Chỉ dùng được bên trong ${around}…{/${lists.at(-1)}}`,
    };
  }
  return { code, message, hint };
}
