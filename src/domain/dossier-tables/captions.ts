import { upperFirst } from '../../vietnamese/text.ts';
import { choiceWords } from './choice-words.ts';
import type { Leaf } from './leaf.ts';

/** The description of a field up to its first explanation: “Tên đầy đủ, ví dụ …” is “Tên đầy đủ”. */
export function captionOf(description: string): string {
  const words = description.replaceAll('(%)', '⟨%⟩');
  return upperFirst(words.split(/[;(]|: |, /)[0]?.trim() ?? '').replaceAll('⟨%⟩', '(%)');
}

/**
 * The description of a field in the words of a workbook: values are called what its lists call them, and neither names
 * of fields nor signs of JSON are left.
 */
export function explanationOf(description: string, leaf: Leaf | undefined): string {
  const words = leaf?.type === 'choice' ? chosen(description, leaf.values) : description;
  const plain = words
    .replace(/: true\b/g, ': Có')
    .replace(/: false\b/g, ': Không')
    .replace(/"as-given"/g, `“${choiceWords('as-given')}”`)
    .replace(/\s*\([a-z]+[A-Z]?\w*\)(?=$|[\s,.;:])/g, '')
    .replace(/\["([^"]*)", "([^"]*)"\]/g, '“$1” rồi “$2”')
    .replaceAll('mỗi phần tử là một dòng Căn cứ', 'các dòng bảng cùng một số là một dòng Căn cứ')
    .replace(/mỗi (dòng|gạch đầu dòng) một phần tử/g, 'mỗi $1 một ô');
  return upperFirst(plain);
}

/** Lists have their values at hand, so that explanations name them only where there is one. */
function chosen(description: string, values: readonly (string | number | boolean)[]): string {
  const [head = ''] = description.split(/: (?=(?:[a-z]+ là )?[a-z-]+ \()|: (?=TT hoặc)/);
  if (values.length === 1) return head;
  return `${head.trim()}. Chọn: ${values.map((value) => `“${choiceWords(value)}”`).join(', ')}`;
}
