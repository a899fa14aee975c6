import { readdir } from 'node:fs/promises';
import { documentKinds } from '../documents/index.ts';
import type { TemplatePorts } from '../template-library.ts';
import { systemReason } from './cli/command-error.ts';
import { folderTemplates } from './folder-templates.ts';

/** An office's folder of templates as it is found at the start. */
export interface OwnFolder {
  /** To be added to the ports of the core. */
  readonly ports: Pick<TemplatePorts, 'ownTemplates'>;
  /** Vietnamese sentence about files that no kind is called like: a misspelt name is not passed over. */
  readonly notice?: string;
}

/**
 * Opens an office's folder of templates, `<kind-id>.docx`; for kinds without a file there the bundled templates stay in
 * force. Without a folder there are none of its own. A folder that can't be read is a fault, in a Vietnamese sentence.
 */
export async function openOwnFolder(folder: string | undefined): Promise<OwnFolder | { readonly fault: string }> {
  if (folder === undefined || folder === '') return { ports: {} };
  try {
    const notice = noticeOf(folder, (await readdir(folder)).sort());
    return { ports: { ownTemplates: folderTemplates(folder) }, ...(notice === undefined ? {} : { notice }) };
  } catch (cause) {
    return { fault: `Không đọc được thư mục mẫu “${folder}”: ${systemReason(cause)}.` };
  }
}

function noticeOf(folder: string, names: readonly string[]): string | undefined {
  const known = documentKinds.map(({ id }) => `${id}.docx`);
  // Word keeps a lock file, `~$…`, beside each document that is open.
  const strangers = names.filter(
    (name) => /\.do[ct][xm]?$/i.test(name) && !name.startsWith('~$') && !known.includes(name),
  );
  if (strangers.length === 0) return undefined;
  const shown = strangers.slice(0, 20).map((name) => `“${name}”`);
  return `Thư mục mẫu “${folder}” có tệp không dùng tới: ${shown.join(', ')}. Tên tệp mẫu phải là mã loại văn bản, ví dụ approval-decision.docx.`;
}
