import { attributesOfAll } from '../format-check/edit/root.ts';
import type { Entries } from './open-template.ts';
import { atFile, type PlacedFinding } from './placed-finding.ts';

/**
 * What a template brings along beside its words, and every paper made from it would bring along too: programs, content
 * from elsewhere, fonts, embedded files, protection.
 */
export function packageFindings(entries: Entries): readonly PlacedFinding[] {
  const names = [...entries.keys()];
  return [
    ...macros(names),
    ...[...entries].flatMap(([name, content]) => (name.endsWith('.rels') ? outsideLinks(name, content) : [])),
    ...embedded(entries),
    ...fonts(names),
    ...protection(entries),
  ];
}

function macros(names: readonly string[]): readonly PlacedFinding[] {
  const part = names.find((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));
  if (part === undefined) return [];
  const words = {
    code: 'macros' as const,
    severity: 'error' as const,
    message: 'Mẫu có macro (chương trình chạy trong Word)',
    hint: 'Mở mẫu bằng Word, chọn File > Save As, kiểu “Word Document (*.docx)”, đồng ý bỏ macro',
  };
  return [atFile(words, part)];
}

/** Links outside the file that Word follows by itself; a hyperlink is followed by whoever clicks it. */
function outsideLinks(name: string, content: Uint8Array): readonly PlacedFinding[] {
  return attributesOfAll(new TextDecoder().decode(content), 'Relationship')
    .filter(({ TargetMode }) => TargetMode === 'External')
    .flatMap(({ Type = '', Target = '' }) => {
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      if (kind === 'hyperlink') return [];
      const target = Target.length > 120 ? `${Target.slice(0, 119)}…` : Target;
      return [atFile(kind === 'attachedTemplate' ? attachedTemplate(target) : outsideContent(target), name)];
    });
}

function attachedTemplate(target: string) {
  const isRemote = /^(?:https?|ftp):/i.test(target) || /^(?:file:)?[\\/]{2,}(?![a-z]:)[^\\/]/i.test(target);
  return {
    code: isRemote ? ('remote-template' as const) : ('attached-template' as const),
    severity: isRemote ? ('error' as const) : ('warning' as const),
    message: isRemote
      ? `Mẫu tải một mẫu khác từ nơi ngoài máy: ${target}`
      : `Mẫu gắn với một mẫu khác trên máy người soạn: ${target}`,
    hint: 'Vào Developer > Document Template, xóa đường dẫn ở ô Document template, lưu lại',
  };
}

function outsideContent(target: string) {
  return {
    code: 'outside-content' as const,
    severity: 'error' as const,
    message: `Mẫu lấy hình ảnh hoặc nội dung từ ngoài tệp: ${target}`,
    hint: 'Vào File > Info > Edit Links to Files, chọn Break Link; hoặc xóa hình rồi chèn lại từ tệp trên máy',
  };
}

/** Files of other programs, and documents in other formats that Word reads in when it opens the paper (`w:altChunk`). */
function embedded(entries: Entries): readonly PlacedFinding[] {
  const files = [...entries.keys()].filter((name) =>
    /(?:^|\/)(?:embeddings|activeX)\/[^/]+\.(?!rels$)\w+$/i.test(name),
  );
  const chunks = [...entries].flatMap(([name, content]) =>
    name.endsWith('.rels') && /\sType="[^"]*\/aFChunk"/.test(new TextDecoder().decode(content)) ? [name] : [],
  );
  const words = {
    code: 'embedded-file' as const,
    severity: 'warning' as const,
    message: 'Mẫu có tệp hoặc đối tượng nhúng; mọi văn bản tạo ra đều mang theo nó',
    hint: 'Xóa đối tượng nhúng; cần hình thì chèn dưới dạng ảnh, cần chữ thì chép chữ vào mẫu',
  };
  return [...files, ...chunks].map((part) => atFile(words, part));
}

function fonts(names: readonly string[]): readonly PlacedFinding[] {
  const embeddedFonts = names.filter((name) => /\.(?:odttf|ttf|otf|fntdata)$/i.test(name));
  if (embeddedFonts.length === 0) return [];
  const words = {
    code: 'embedded-fonts' as const,
    severity: 'warning' as const,
    message: `Mẫu nhúng ${embeddedFonts.length} tệp phông chữ; mọi văn bản tạo ra đều nặng thêm`,
    hint: 'Vào File > Options > Save, bỏ chọn “Embed fonts in the file”, lưu lại',
  };
  return [atFile(words, embeddedFonts[0])];
}

/** Protection goes with the paper: whoever signs could not edit it, or is asked for a password that nobody knows. */
function protection(entries: Entries): readonly PlacedFinding[] {
  const found = [...entries].find(
    ([name, content]) =>
      /^word\/settings\d*\.xml$/.test(name) &&
      /<w:(?:documentProtection|writeProtection)\s/.test(new TextDecoder().decode(content)),
  );
  if (found === undefined) return [];
  const words = {
    code: 'protected' as const,
    severity: 'warning' as const,
    message: 'Mẫu đặt chế độ bảo vệ (hạn chế sửa hoặc mật khẩu để sửa); văn bản tạo ra cũng bị bảo vệ',
    hint: 'Vào Review > Restrict Editing > Stop Protection; hoặc File > Save As > Tools > General Options, xóa mật khẩu',
  };
  return [atFile(words, found[0])];
}
