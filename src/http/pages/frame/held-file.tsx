import { encodeBase64 } from 'hono/utils/encode';
import { fileFields, mostHeld, type SentFile } from '../../sent-file.ts';

/** Fields in which a page carries a file along, for copies of it without choosing it again. */
export function HeldFile({ file: { name, bytes } }: { readonly file: SentFile }) {
  return (
    <>
      <input type="hidden" name={fileFields.held} value={encodeBase64(bytes.buffer)} />
      <input type="hidden" name={fileFields.heldName} value={name} />
    </>
  );
}

/** Whether a file is small enough to be carried along. */
export function canHold({ bytes }: SentFile): boolean {
  return bytes.length <= mostHeld;
}

interface FileChoiceProps {
  /** What is to be chosen, as the caption of the field. */
  readonly caption: string;
  /** Endings of file names that a browser offers, with commas between. */
  readonly accept: string;
  readonly explanation?: string;
}

/** A field to choose a file in. */
export function FileChoice({ caption, accept, explanation }: FileChoiceProps) {
  return (
    <div class="field field--wide">
      <label class="field__caption" for="tep">
        {caption}
      </label>
      {explanation !== undefined && (
        <p class="field__explanation" id="tep-y-nghia">
          {explanation}
        </p>
      )}
      <input
        type="file"
        id="tep"
        name={fileFields.chosen}
        accept={accept}
        aria-describedby={explanation === undefined ? undefined : 'tep-y-nghia'}
      />
    </div>
  );
}
