import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { recognisePaper } from '../../src/format-check/recognition.ts';
import { traitNotes } from '../../src/format-check/traits.ts';
import { readWordDocument } from '../../src/format-check/word-document.ts';
import { paragraph, run } from '../support/word-markup.ts';
import { correctDecision, correctParts, decisionDocument, running } from '../support/word-paper.ts';

const notesOn = (bytes: Uint8Array) => traitNotes(recognisePaper(readWordDocument(bytes)));
const withBody = (more: string) => correctDecision({ body: correctParts().body + more });

test('a decision of its own, finished, has no remark', () => {
  expect(notesOn(correctDecision())).toEqual([]);
});

test('tracked changes that nobody has accepted are counted', () => {
  const change = `<w:p><w:ins w:id="1" w:author="A">${run('mới')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>`;
  expect(notesOn(withBody(change))).toEqual([
    'Tệp còn 2 thay đổi được theo dõi (Track Changes) chưa chấp nhận; kết quả kiểm tra coi như đã chấp nhận tất cả.',
  ]);
});

test('what every paper has and was not found is named', () => {
  expect(notesOn(correctDecision({ subject: '', recipientsLabel: '', recipients: '' }))).toEqual([
    'Không tìm thấy trích yếu, nơi nhận: xem văn bản có thiếu không.',
  ]);
});

test('macros are named', () => {
  const zip = new PizZip(correctDecision());
  zip.file('word/vbaProject.bin', 'x');
  expect(notesOn(zip.generate({ type: 'uint8array' }))).toEqual(['Tệp có macro; macro không được chạy khi kiểm tra.']);
});

test('a scan and an empty file have no words to check', () => {
  const picture = `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="7000000"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  expect(notesOn(correctDecision({ edit: () => picture, header: '<w:p/>' }))).toEqual([
    'Tệp là bản chụp, không đọc được chữ; cần tệp Word gốc để kiểm tra thể thức.',
  ]);
  expect(notesOn(correctDecision({ edit: () => '<w:p/>' }))).toEqual(['Tệp không có chữ nào để kiểm tra.']);
  expect(notesOn(withBody(picture))).toEqual([]);
});

test('a cover page is named', () => {
  const cover = ['SỞ NỘI VỤ', 'QUYẾT ĐỊNH', '\f'].map((text) => paragraph(text, { alignment: 'center' })).join('');
  expect(notesOn(correctDecision({ edit: (document) => cover + document }))).toEqual([
    'Tệp có trang bìa; trang bìa không thuộc thể thức, chỉ kiểm tra từ trang có Quốc hiệu.',
  ]);
});

test('of several papers in one file only the first is checked', () => {
  expect(notesOn(correctDecision({ after: paragraph('\f') + decisionDocument() }))).toEqual([
    'Tệp có 2 văn bản; chỉ kiểm tra thành phần thể thức của văn bản đầu tiên. Tách mỗi văn bản thành một tệp để kiểm tra hết.',
  ]);
});

test('a paper of the Party is beyond the decree', () => {
  const nationalTitle = paragraph('ĐẢNG CỘNG SẢN VIỆT NAM', { alignment: 'center', bold: true });
  expect(notesOn(correctDecision({ nationalTitle, motto: '<w:p/>' }))).toEqual([
    'Văn bản của Đảng theo Hướng dẫn riêng, không thuộc phạm vi Nghị định số 30/2020/NĐ-CP.',
  ]);
});

test('fonts of an old coding are named', () => {
  expect(notesOn(withBody(paragraph('Céng hoµ x· héi', { ...running, font: '.VnTime' })))).toEqual([
    'Tệp có chữ gõ theo bảng mã cũ (phông .VnTime), không đọc được theo Unicode; chuyển sang Unicode rồi kiểm tra lại.',
  ]);
});
