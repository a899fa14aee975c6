import type { Context, ContextValue, Field, Fields } from './document-kind.ts';

/** A tag of a template as people are told of it: what it means, how it is written, what it prints. */
export interface GuidedTag {
  readonly name: string;
  readonly type: Field['type'];
  readonly description: string;
  /** Whether every template must print it (inside a list: every one that uses the list), since the dossier decides it. */
  readonly isRequired: boolean;
  /** How it is written in a Word template. */
  readonly written: string;
  /** The lists that it stands in, outermost first; none for a tag that may stand anywhere. */
  readonly lists: readonly string[];
  /** What it is in a sample dossier: the words, `có` or `không`, the number of entries; none if the samples have none. */
  readonly example?: string;
  /** Of a list: the tags that may stand in it. */
  readonly fields?: readonly GuidedTag[];
}

/** Characters of an example: enough to know it again. */
const longestExample = 120;

/**
 * The tags of a kind with examples, in the order of its schema.
 * @param samples the words of sample papers; the first that has any for a tag gives the example
 */
export function guidedTags(
  fields: Fields,
  samples: readonly Context[],
  lists: readonly string[] = [],
): readonly GuidedTag[] {
  return [...fields].map(([name, field]) => {
    const values = samples.map((sample) => sample[name]);
    const entries = values.flatMap((value) => (typeof value === 'object' ? value : []));
    const example = exampleOf(field, values);
    return {
      name,
      type: field.type,
      description: field.description,
      isRequired: field.isRequired === true,
      written: field.type === 'text' ? `{${name}}` : `{#${name}} … {/${name}}`,
      lists,
      ...(example === undefined ? {} : { example }),
      ...(field.type === 'list' ? { fields: guidedTags(field.fields, entries, [...lists, name]) } : {}),
    };
  });
}

function exampleOf({ type }: Field, values: readonly (ContextValue | undefined)[]): string | undefined {
  if (type === 'text') {
    const words = values.find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof words === 'string' ? shortened(words) : undefined;
  }
  if (type === 'flag') {
    const answer = values.find((value) => typeof value === 'boolean');
    return answer === undefined ? undefined : answer ? 'có' : 'không';
  }
  const entries = values.find((value) => typeof value === 'object' && value.length > 0);
  return typeof entries === 'object' ? `${entries.length} phần tử` : undefined;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= longestExample ? line : `${line.slice(0, longestExample).replace(/\s\S*$/, '')} …`;
}
