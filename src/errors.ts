/** One fault among several that were found together: what is wrong, where, and how to mend it. */
export interface Issue {
  /** Vietnamese sentence for officials. */
  readonly message: string;
  /** Where it stands, in the words of whoever can mend it: a JSON path, a cell, a part of a Word file. */
  readonly place?: string;
  /** Vietnamese sentence that says how to mend it. */
  readonly hint?: string;
}

/**
 * An error thrown on purpose. `code` is stable and kebab-case; `message` is Vietnamese and may be shown to anyone;
 * `issues` are all faults found together; `cause` is for the log only and never leaves the service.
 */
export abstract class TrinhKyError extends Error {
  abstract readonly code: string;
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.issues = issues;
  }
}

/** The dossier does not have the form it must have; `issues` name every fault with its path. */
export class InvalidDossierError extends TrinhKyError {
  readonly code = 'invalid-dossier';

  /** `total` is the number of faults when more were found than `issues` lists. */
  constructor(issues: readonly Issue[], total = issues.length) {
    const listed = total > issues.length ? `Sửa ${issues.length} chỗ đầu tiên` : 'Sửa các chỗ';
    super(`Hồ sơ có ${total} chỗ chưa đúng. ${listed} nêu dưới đây rồi gửi lại.`, issues);
  }
}

/** The bytes sent are not JSON at all. */
export class InvalidJsonError extends TrinhKyError {
  readonly code = 'invalid-json';

  constructor(issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(
      'Nội dung gửi lên không phải là JSON hợp lệ. Kiểm tra lại tệp hồ sơ (dấu phẩy, dấu ngoặc, dấu nháy) rồi gửi lại.',
      issues,
      options,
    );
  }
}

/** No document kind has this id. */
export class UnknownKindError extends TrinhKyError {
  readonly code = 'unknown-kind';
  readonly kindId: string;

  constructor(kindId: string, knownIds: readonly string[]) {
    const shown = kindId.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60);
    super(`Không có loại văn bản “${shown}”. Các loại hiện có: ${knownIds.join(', ')}.`);
    this.kindId = kindId;
  }
}

/** The dossier is in good form, but does not hold the parts that this paper is made of. */
export class MissingPartError extends TrinhKyError {
  readonly code = 'missing-part';

  constructor(parts: string) {
    super(`Hồ sơ chưa có phần cần cho việc này: ${parts}. Bổ sung phần đó vào hồ sơ rồi làm lại.`);
  }
}

/** The Word template can't be used; `issues` are all its faults, each with its place. */
export class TemplateError extends TrinhKyError {
  readonly code = 'invalid-template';

  /** `file` is the name of the template, where there are several that could be meant. */
  constructor(issues: readonly Issue[], { file, ...options }: ErrorOptions & { readonly file?: string } = {}) {
    const name = file === undefined ? '' : ` “${file}”`;
    super(
      `Mẫu Word${name} có ${issues.length} lỗi. Mở mẫu bằng Word, sửa các chỗ nêu dưới đây rồi thử lại.`,
      issues,
      options,
    );
  }

  /** The same error, saying in which file. */
  ofFile(file: string): TemplateError {
    return new TemplateError(this.issues, { file, cause: this.cause });
  }
}

/** An office's own template is there, but can't be read; the one that comes with the software is not taken instead. */
export class UnreadableTemplateError extends TrinhKyError {
  readonly code = 'unreadable-template';

  constructor(kindId: string, options?: ErrorOptions) {
    super(
      `Không đọc được mẫu Word riêng “${kindId}.docx”. Báo người quản trị kiểm tra nơi chứa mẫu và quyền đọc.`,
      [],
      options,
    );
  }
}

/** No template is stored under this kind's id. */
export class MissingTemplateError extends TrinhKyError {
  readonly code = 'missing-template';

  constructor(kindId: string, options?: ErrorOptions) {
    super(`Không tìm thấy mẫu Word “${kindId}.docx”. Báo người quản trị bổ sung mẫu này.`, [], options);
  }
}

/** The words for a paper can't be printed as they are (a value is missing or holds a character Word can't store). */
export class UnprintableContextError extends TrinhKyError {
  readonly code = 'unprintable-value';

  constructor(issues: readonly Issue[]) {
    super(`Có ${issues.length} giá trị không in được vào văn bản. Sửa các chỗ nêu dưới đây rồi tạo lại.`, issues);
  }
}

/** A finished paper did not pass the output gate: it is withheld, since Word could call it damaged or misread it. */
export class OutputGateError extends TrinhKyError {
  readonly code = 'output-gate';

  constructor(issues: readonly Issue[]) {
    super(
      'Văn bản vừa tạo không qua được bước kiểm tra cuối nên không được xuất ra. Kiểm tra lại mẫu của văn bản; nếu mẫu chưa sửa, báo người quản trị.',
      issues,
    );
  }
}

/** Finished papers can't be bound into one file; `issues` name the paper, the part and the remedy. */
export class BindingError extends TrinhKyError {
  readonly code = 'binding-failed';

  constructor(issues: readonly Issue[]) {
    super(
      `Không đóng được các văn bản thành một tệp: có ${issues.length} chỗ trong mẫu Word phải sửa. Sửa các chỗ nêu dưới đây rồi tạo lại.`,
      issues,
    );
  }
}

/** A package is larger than a zip file of the plain format can be. */
export class ArchiveTooLargeError extends TrinhKyError {
  readonly code = 'archive-too-large';

  constructor() {
    super('Gói tệp lớn hơn mức một tệp zip chứa được (4 GiB hoặc 65.535 tệp). Chia nhỏ: tạo gói cho từng nhóm đơn vị.');
  }
}

/** No converter from Word to PDF is set up where the service runs. */
export class PdfUnavailableError extends TrinhKyError {
  readonly code = 'pdf-unavailable';

  constructor() {
    super(
      'Nơi chạy phần mềm chưa có công cụ chuyển sang PDF nên không tạo được bản PDF. Lấy bản Word rồi lưu thành PDF bằng Word; hoặc đề nghị người quản trị cài LibreOffice (lệnh soffice) hay đặt biến môi trường TRINH_KY_GOTENBERG_URL.',
    );
  }
}

/** The converter failed, could not be reached, or gave what is no PDF file. */
export class PdfConversionError extends TrinhKyError {
  readonly code = 'pdf-failed';

  constructor(options?: ErrorOptions) {
    super(
      'Công cụ chuyển sang PDF gặp lỗi nên chưa tạo được bản PDF. Thử lại; nếu vẫn lỗi, lấy bản Word rồi lưu thành PDF bằng Word, và báo người quản trị.',
      [],
      options,
    );
  }
}

/** The converter did not end in time, and was stopped. */
export class PdfTimeoutError extends TrinhKyError {
  readonly code = 'pdf-timeout';

  constructor(options?: ErrorOptions) {
    super(
      'Chuyển sang PDF quá lâu nên đã dừng. Thử lại sau ít phút; nếu vẫn vậy, lấy bản Word rồi lưu thành PDF bằng Word, và báo người quản trị.',
      [],
      options,
    );
  }
}

/** So many papers wait for the converter that no further one is taken. */
export class PdfBusyError extends TrinhKyError {
  readonly code = 'pdf-busy';
  /** After how many seconds it is worth asking again. */
  readonly retryAfter = 10;

  constructor() {
    super('Đang có nhiều văn bản chờ chuyển sang PDF. Thử lại sau ít giây, hoặc lấy bản Word.');
  }
}

/** Nobody waits for the PDF any more: the request was broken off. */
export class PdfAbandonedError extends TrinhKyError {
  readonly code = 'pdf-abandoned';

  constructor(options?: ErrorOptions) {
    super('Đã dừng chuyển sang PDF vì yêu cầu bị ngắt giữa chừng. Gửi lại nếu vẫn cần bản PDF.', [], options);
  }
}

/** Units were asked for that the inspection does not have. */
export class UnknownUnitError extends TrinhKyError {
  readonly code = 'unknown-unit';

  constructor(unitIds: readonly string[]) {
    const shown = unitIds.slice(0, 20).map((id) => `“${id.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80)}”`);
    super(`Danh sách kiểm tra không có đơn vị mang mã ${shown.join(', ')}. Xem mã đơn vị (id) ở inspection.units.`);
  }
}

const unreadable = {
  damaged: 'Tệp đã hỏng hoặc không đúng định dạng. Mở tệp bằng Word hoặc Excel, lưu lại rồi gửi lại.',
  encrypted: 'Tệp có đặt mật khẩu nên không đọc được. Bỏ mật khẩu rồi gửi lại.',
  'too-large':
    'Tệp lớn hơn mức đọc được (32 MiB, sau khi giải nén 64 MiB; 20.000 hàng một bảng tính, 250.000 ô, 200.000 đoạn) hoặc được nén bất thường. Bỏ bớt hình ảnh, phần không cần thiết rồi gửi lại.',
  'template-too-large':
    'Tệp lớn quá mức của một mẫu Word (32 MiB sau khi giải nén, trong đó phần chữ 4 MiB, 25.000 thẻ). Bỏ bớt hình ảnh và phần không cần thiết, lưu lại rồi gửi lại.',
  'unknown-type':
    'Không nhận ra loại tệp. Gửi tệp Word (.docx), Excel (.xlsx), trang web (.html) hoặc văn bản thuần (.txt).',
  'too-deep':
    'Tệp có các phần lồng vào nhau quá nhiều tầng nên không đọc được. Mở tệp bằng Word hoặc Excel, lưu lại thành tệp mới rồi gửi lại.',
  'not-word':
    'Tệp không phải là tệp Word kiểu mới (.docx) nên không đọc được. Mở tệp (.doc, .odt, .rtf, .pdf …) bằng Word, lưu lại với kiểu “Word Document (*.docx)” rồi gửi lại.',
  'old-excel':
    'Tệp là bảng tính Excel kiểu cũ (.xls) nên không đọc được. Mở tệp bằng Excel, lưu lại thành .xlsx (kiểu “Excel Workbook (*.xlsx)”) rồi gửi lại.',
  'old-word':
    'Tệp là văn bản Word kiểu cũ (.doc) nên không đọc được. Mở tệp bằng Word, lưu lại thành .docx (kiểu “Word Document (*.docx)”) rồi gửi lại.',
  'old-office':
    'Tệp là tệp Office kiểu cũ nên không đọc được. Mở tệp bằng Excel hoặc Word, lưu lại thành .xlsx (bảng tính) hoặc .docx (văn bản) rồi gửi lại.',
  'binary-workbook':
    'Tệp là bảng tính Excel nhị phân (.xlsb) nên không đọc được. Mở tệp bằng Excel, lưu lại thành .xlsx (kiểu “Excel Workbook (*.xlsx)”) rồi gửi lại.',
  'open-document':
    'Tệp có định dạng OpenDocument (.ods, .odt) nên không đọc được. Mở tệp bằng LibreOffice hoặc Microsoft Office, lưu lại thành .xlsx (bảng tính) hoặc .docx (văn bản) rồi gửi lại.',
  pdf: 'Tệp là PDF nên không đọc được. Tìm tệp Excel hoặc Word gốc, lưu lại thành .xlsx hoặc .docx rồi gửi lại.',
  rtf: 'Tệp có định dạng RTF nên không đọc được. Mở tệp bằng Word, lưu lại thành .docx (kiểu “Word Document (*.docx)”) rồi gửi lại.',
  'web-page':
    'Tệp là trang web (HTML) hoặc XML, không phải bảng tính, dù tên tệp có thể ghi .xls hoặc .xlsx. Mở tệp bằng Excel, lưu lại thành .xlsx (kiểu “Excel Workbook (*.xlsx)”) rồi gửi lại.',
  'not-workbook':
    'Tệp không phải là bảng tính nên không đọc được số liệu. Gửi tệp Excel (.xlsx) hoặc CSV (.csv); nếu bảng nằm trong tệp loại khác, chép bảng sang Excel, lưu lại thành .xlsx rồi gửi lại.',
  'dossier-workbook':
    'Tệp là tệp hồ sơ Excel của Trình ký, không phải bảng kết quả chấm điểm. Dùng tệp này làm hồ sơ hoặc làm hồ sơ gốc; gửi bảng kết quả làm tệp để nhập.',
  'unclosed-quote':
    'Tệp CSV có dấu nháy kép (") mở mà không đóng nên không tách được các ô phía sau. Sửa dấu nháy ấy, hoặc mở tệp gốc bằng Excel, lưu lại thành .xlsx, rồi gửi lại.',
  'not-text':
    'Tệp không phải là tệp CSV đọc được (có ký tự không phải của văn bản). Mở tệp bằng Excel, lưu lại thành .xlsx rồi gửi lại.',
} as const;

/** A paper brought from elsewhere can't be read; `reason` tells why. */
export class UnreadablePaperError extends TrinhKyError {
  readonly code = 'unreadable-paper';
  readonly reason: keyof typeof unreadable;

  constructor(reason: keyof typeof unreadable, options?: ErrorOptions) {
    super(unreadable[reason], [], options);
    this.reason = reason;
  }
}

/** A paper was read, but holds no row of results of any unit of the dossier. */
export class NoResultTableError extends TrinhKyError {
  readonly code = 'no-result-table';

  constructor() {
    super(
      'Văn bản không có bảng kết quả nào có tên đơn vị và số liệu nhận ra được nên không có gì để đối chiếu. Kiểm tra lại xem đã chọn đúng văn bản và đúng hồ sơ chưa.',
    );
  }
}

/** A workbook was read, but no table of it could be recognised as results of units; `issues` tell what stands there. */
export class NoScoresTableError extends TrinhKyError {
  readonly code = 'no-scores-table';

  constructor(issues: readonly Issue[]) {
    super(
      'Tệp không có bảng kết quả nào nhận ra được. Bảng cần một hàng tiêu đề có cột tên đơn vị (ví dụ “Đơn vị”) và ít nhất một cột điểm, chỉ số, xếp loại hoặc xếp hạng, bên dưới là các đơn vị. Sửa tiêu đề cột rồi nhập lại.',
      issues,
    );
  }
}
