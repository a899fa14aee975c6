import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';
import { keptBlanks, storedText } from './stored-text.ts';

/** Puts together the text of a cell from its runs while it is read. */
export interface RichText {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** What was read since it was last taken. */
  readonly take: () => string;
}

/**
 * Reads `si` and `is` (ECMA-376 Part 1, 18.4): the runs in their order; how East Asian words are pronounced (`rPh`) is
 * no text of the cell. More than Excel's 32,767 characters are refused.
 */
export function createRichText(): RichText {
  let whole = '';
  let piece = '';
  let space: string | undefined;
  let isInText = false;
  let isPhonetic = false;
  return {
    open: (name, attributes) => {
      if (name === 'rPh') isPhonetic = true;
      if (name === 't' && !isPhonetic) {
        isInText = true;
        space = attributes.space;
        piece = '';
      }
    },
    close: (name) => {
      if (name === 'rPh') isPhonetic = false;
      if (name !== 't' || !isInText) return;
      isInText = false;
      whole += keptBlanks(piece, space);
    },
    text: (text) => {
      if (!isInText) return;
      piece += text;
      if (whole.length + piece.length > longestStored) throw new UnreadablePaperError('too-large');
    },
    take: () => {
      const taken = storedText(whole);
      whole = '';
      if (taken.length > foreignLimits.workbook.cellText) throw new UnreadablePaperError('too-large');
      return taken;
    },
  };
}

/** Each of the characters may be stored as an escape of seven. */
const longestStored = foreignLimits.workbook.cellText * 7;
