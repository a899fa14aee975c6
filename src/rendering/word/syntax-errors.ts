import type { FaultCode } from './faults.ts';

/** What docxtemplater tells of a syntax error: a stable id, the tag and its offset in the part's text. */
export interface SyntaxErrorFacts {
  readonly id?: string;
  readonly xtag?: string;
  /** Where no tag is named: the tag, and the element that its loop repeats. */
  readonly part?: { readonly value?: string };
  readonly element?: string;
  readonly openingtag?: string;
  readonly closingtag?: string;
  readonly offset?: number | readonly number[];
  readonly file?: string;
}

/** A syntax error in the words of officials, with its cause. */
export interface SyntaxExplanation {
  readonly code: FaultCode;
  readonly message: string;
  readonly hint: string;
}

type Explanation = (facts: SyntaxErrorFacts) => SyntaxExplanation;

const closeLoop = 'Mỗi vòng lặp cần một thẻ mở {#tên} và một thẻ đóng {/tên}, vòng lặp trong đóng trước vòng lặp ngoài';
const writeTag = 'Viết thẻ với đúng một ngoặc nhọn mở và một ngoặc nhọn đóng, ví dụ {subject}';

function rawXml({ xtag }: SyntaxErrorFacts): SyntaxExplanation {
  return {
    code: 'raw-xml',
    message: `Thẻ {@${shorten(xtag)}} chèn mã không dùng được trong mẫu`,
    hint: 'Chỉ dùng {tên}, {#tên}…{/tên}, {^tên}…{/tên}, {*tên}',
  };
}

/** Told of either tag of the loop in the same words, as there is one cause. */
function outsideOfElement({ element, part }: SyntaxErrorFacts): SyntaxExplanation {
  const name = shorten(part?.value);
  return {
    code: 'loop-position',
    message: `Thẻ {-${shorten(element)} ${name}} không đứng trong phần mà nó lặp`,
    hint: `Viết {-w:tc ${name}} và {/${name}} trong cùng một ô của bảng để lặp ô ấy; ở chỗ khác viết {#${name}}…{/${name}}`,
  };
}

const explanations: Readonly<Record<string, Explanation>> = {
  unclosed_tag: ({ xtag }) => ({
    code: 'braces',
    message: `Thẻ “{${shorten(xtag)}” thiếu ngoặc đóng }`,
    hint: writeTag,
  }),
  unopened_tag: ({ xtag }) => ({ code: 'braces', message: `Thẻ “${shorten(xtag)}}” thiếu ngoặc mở {`, hint: writeTag }),
  duplicate_open_tag: ({ xtag }) => ({
    code: 'braces',
    message: `Thẻ “${shorten(xtag)}” có hai ngoặc mở liền nhau`,
    hint: writeTag,
  }),
  duplicate_close_tag: ({ xtag }) => ({
    code: 'braces',
    message: `Thẻ “${shorten(xtag)}” có hai ngoặc đóng liền nhau`,
    hint: writeTag,
  }),
  unclosed_loop: ({ xtag }) => ({
    code: 'unclosed-loop',
    message: `Vòng lặp {#${shorten(xtag)}} chưa có thẻ đóng {/${shorten(xtag)}}`,
    hint: closeLoop,
  }),
  unopened_loop: ({ xtag }) => ({
    code: 'unopened-loop',
    message: `Thẻ đóng {/${shorten(xtag)}} không có thẻ mở {#${shorten(xtag)}}`,
    hint: closeLoop,
  }),
  closing_tag_does_not_match_opening_tag: ({ openingtag, closingtag }) => ({
    code: 'crossed-loops',
    message: `Thẻ mở {#${shorten(openingtag)}} lại được đóng bằng {/${shorten(closingtag)}}`,
    hint: closeLoop,
  }),
  unbalanced_loop_tags: () => ({ code: 'crossed-loops', message: 'Hai vòng lặp đan chéo nhau', hint: closeLoop }),
  loop_position_invalid: ({ xtag }) => ({
    code: 'loop-position',
    message: `Thẻ mở và thẻ đóng của {#${shorten(xtag)}} đứng ở hai nơi không ghép được với nhau (ví dụ một thẻ trong bảng, một thẻ ngoài bảng)`,
    hint: 'Đặt cả hai thẻ trong cùng một ô, ở ô đầu và ô cuối của hàng, hoặc ở hai đoạn riêng cùng cấp',
  }),
  no_xml_tag_found_at_left: outsideOfElement,
  no_xml_tag_found_at_right: outsideOfElement,
  loops_too_deep: () => ({
    code: 'loops-too-deep',
    message: 'Quá 100 vòng lặp lồng nhau hoặc chưa đóng',
    hint: closeLoop,
  }),
  raw_xml_tag_not_in_paragraph: rawXml,
  raw_xml_tag_should_be_only_text_in_paragraph: rawXml,
};

/** Says in Vietnamese what docxtemplater found; an id not known here still names the tag. */
export function explainSyntaxError(facts: SyntaxErrorFacts): SyntaxExplanation {
  const explain = facts.id === undefined ? undefined : explanations[facts.id];
  if (explain !== undefined) return explain(facts);
  const about = facts.xtag === undefined ? '' : ` ở thẻ “${shorten(facts.xtag)}”`;
  return {
    code: 'unreadable',
    message: `Không đọc được nội dung tệp${about}`,
    hint: 'Mở mẫu bằng Word, kiểm tra các thẻ quanh chỗ này rồi lưu lại dạng .docx',
  };
}

function shorten(text: string | undefined): string {
  const plain = (text ?? '').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
