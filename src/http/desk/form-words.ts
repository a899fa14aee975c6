import { choiceWords } from '../../domain/dossier-tables/choice-words.ts';
import { nodeAt } from '../../domain/dossier-tables/paths.ts';
import type { SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import { dossierTree } from '../../domain/dossier-tables/tables.ts';
import { lowerFirst, upperFirst } from '../../vietnamese/text.ts';

/**
 * A sentence that names fields as a dossier's file does, in the words of the forms: `assessment.year` becomes “Năm đánh
 * giá”; names that only stand in brackets behind their Vietnamese words are left out.
 */
export function inFormWords(sentence: string): string {
  return sentence
    .replace(/\s*\(([a-z][a-zA-Z.[\]]*)\)/g, (brackets, name: string) =>
      fieldNames.has(name.split('.').at(-1) ?? '') ? '' : brackets,
    )
    .replace(/[a-zA-Z]+(?:\[\d*\])?(?:\.[a-zA-Z]+(?:\[\d*\])?)*/g, wordsOf);
}

function wordsOf(name: string): string {
  const node = nodeAt(dossierTree, name.replace(/\[\d*\]/g, '[]').replace(/\[\]$/, ''));
  if (node !== undefined && (node.type === 'group' || name.includes('.'))) return `“${node.caption}”`;
  const choice = choiceWords(name);
  return choice === upperFirst(name) || name.length < shortestChoice ? name : `“${lowerFirst(choice)}”`;
}

/** Shorter values could be Vietnamese syllables. */
const shortestChoice = 5;

const fieldNames: ReadonlySet<string> = new Set(['decimalMark', ...namesIn(dossierTree)]);

function namesIn(node: SchemaNode): string[] {
  if (node.type === 'leaf') return [];
  if (node.type === 'list') return namesIn(node.item);
  return node.fields.flatMap(([name, field]) => [name, ...namesIn(field)]);
}
