import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Times New Roman, and the typefaces whose letters are as wide as its own, each with all Vietnamese letters. */
const fitting = ['Times New Roman', 'Tinos', 'Liberation Serif'];

/** Faces a paper is set in: what fontconfig calls them, and what people do. */
const faces = [
  ['', 'thường'],
  [':bold', 'đậm'],
  [':italic', 'nghiêng'],
  [':bold:italic', 'đậm nghiêng'],
] as const;

const run = promisify(execFile);

/**
 * Whether LibreOffice will find a typeface for Times New Roman that breaks lines and pages as Word does: a Vietnamese
 * sentence if not, or if it can't be told. fontconfig is asked, as LibreOffice does.
 */
export async function fontNotice(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const missing: string[] = [];
    for (const [style, name] of faces) if (!(await isComplete(style, env))) missing.push(name);
    return missing.length === 0
      ? undefined
      : `Máy thiếu phông chữ Times New Roman hoặc phông cùng độ rộng (Tinos, Liberation Serif) có đủ chữ Việt, kiểu chữ: ${missing.join(', ')}. Bản PDF sẽ ngắt dòng, ngắt trang khác bản Word. Cài phông chữ (ví dụ gói fonts-croscore) rồi khởi động lại.`;
  } catch {
    return 'Không kiểm tra được phông chữ cho bản PDF (không chạy được lệnh fc-match). Máy cần có Times New Roman hoặc phông cùng độ rộng (Tinos, Liberation Serif); nếu thiếu, bản PDF sẽ ngắt dòng, ngắt trang khác bản Word.';
  }
}

/** A face without Vietnamese, or drawn from another style, is not complete: its letters would have other widths. */
async function isComplete(style: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const format = '%{family}\n%{style}\n%{lang}';
  const { stdout } = await run('fc-match', ['-f', format, `Times New Roman${style}`], { env, timeout: 10_000 });
  const [families = '', names = '', languages = ''] = stdout.split('\n');
  const hasFamily = families.split(',').some((family) => fitting.includes(family));
  const words = style.split(':').filter((word) => word !== '');
  return hasFamily && words.every((word) => names.toLowerCase().includes(word)) && languages.split('|').includes('vi');
}
