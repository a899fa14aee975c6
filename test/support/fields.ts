import type { Field, Fields } from '../../src/documents/document-kind.ts';

type Sketch = { readonly [name: string]: 'text' | 'flag' | Sketch };

/** Fields of a template from a sketch: `{ name: 'text', isDraft: 'flag', rows: { score: 'text' } }`. */
export function fields(sketch: Sketch): Fields {
  return new Map(
    Object.entries(sketch).map(([name, kind]): [string, Field] => {
      if (kind === 'text' || kind === 'flag') return [name, { type: kind, description: name }];
      return [name, { type: 'list', description: name, fields: fields(kind) }];
    }),
  );
}
