import type { Scope } from './scope.ts';
import { inserted, opened, spliced } from './splices.ts';
import { attributesOf } from './tag-attributes.ts';
import { scanXml, type Tag } from './xml-scanner.ts';

/** A part with more content at the end of its root; `content` is told how names are written there. */
export function withAppended(xml: string, content: (root: Tag, scope: Scope) => string): string {
  let text: string | undefined;
  // What ends last is the root.
  const last: { tag: Tag; closeStart: number }[] = [];
  scanXml(xml, {
    open: (tag, scope) => {
      text ??= content(tag, scope);
    },
    close: (tag, closeStart) => {
      last[0] = { tag, closeStart };
    },
  });
  if (last[0] === undefined) return xml;
  const { tag, closeStart } = last[0];
  return spliced(xml, [tag.isEmpty ? opened(tag, text ?? '') : inserted(closeStart, text ?? '')]);
}

/** The attributes of all elements of this name, whatever their prefix, by the names of the attributes without prefix. */
export function attributesOfAll(xml: string, local: string): Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  scanXml(xml, {
    open: (tag) => {
      if (tag.local === local) {
        found.push(Object.fromEntries(attributesOf(xml, tag).map((each) => [each.local, each.value])));
      }
    },
  });
  return found;
}
