import { Parser } from 'htmlparser2';

/** What is told of markup while it is read from front to back; names are small and without prefix. */
export interface MarkupVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Reads XML of office files, whatever prefixes it uses. Entities that a document type declares are not expanded. */
export function readXml(bytes: Uint8Array, visitor: MarkupVisitor): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open(local(name), withoutPrefixes(attributes)),
      onclosetag: (name) => visitor.close(local(name)),
      ontext: visitor.text,
    },
    { xmlMode: true },
  );
  parser.write(new TextDecoder().decode(bytes));
  parser.end();
}

/** Reads HTML as browsers do: tags may be left open. */
export function readHtml(html: string, visitor: MarkupVisitor): void {
  const parser = new Parser({ onopentag: visitor.open, onclosetag: visitor.close, ontext: visitor.text });
  parser.write(html);
  parser.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}
