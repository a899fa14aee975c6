import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';
import { readXml } from '../paper/markup.ts';
import { createRichText } from './rich-text.ts';

/**
 * The texts that cells share (ECMA-376 Part 1, 18.4.9), in the order of their numbers.
 * @param part the part of shared strings, if there is one
 * @throws UnreadablePaperError if the part can't be read, or is over a limit
 */
export function readSharedStrings(part: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  if (part === undefined) return texts;
  const limits = foreignLimits.workbook;
  const rich = createRichText();
  let length = 0;
  readXml(
    part,
    {
      open: rich.open,
      close: (name) => {
        rich.close(name);
        if (name !== 'si') return;
        const text = rich.take();
        texts.push(text);
        length += text.length;
        if (texts.length > limits.sharedStrings || length > limits.text) throw new UnreadablePaperError('too-large');
      },
      text: rich.text,
    },
    'of-root-prefix',
  );
  return texts;
}
