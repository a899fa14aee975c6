import { describe, expect, test } from 'vitest';
import { recognised, rolesOf, textsOf } from '../../support/recognised.ts';
import { dataTable, layoutTable, paragraph, sectionBreak } from '../../support/word-markup.ts';
import { a4, correctDecision, running, wordFile } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const attached = { alignment: 'center', italic: true } as const;
const onNewPage = { ...heading, pageBreakBefore: true };

/** What follows a decision, in a few words each. */
function following(after: string) {
  const paper = recognised(correctDecision({ after }));
  expect(rolesOf(paper.body)).toEqual(['article 1', 'article 2', 'article 3']);
  return paper.attachments.map(({ kind, label, title, attachedLine, body, ownSection }) => ({
    kind,
    label: textsOf(label),
    title: textsOf(title),
    attachedLine: textsOf(attachedLine),
    body: rolesOf(body),
    ownSection,
  }));
}

test('a sentence of the text that begins with “Kèm theo …” opens no attached paper', () => {
  const sentence = 'Kèm theo Công văn số 12/UBND-NC ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh.';
  const paper = recognised(correctDecision({ body: paragraph('PHẦN CHUNG', heading) + paragraph(sentence, running) }));
  expect(rolesOf(paper.body)).toEqual(['title', 'text']);
  expect(paper.attachments).toEqual([]);
});

describe('an appendix', () => {
  test('has label, title and “(Kèm theo …)”, each over as many lines as it takes', () => {
    const found = following(
      sectionBreak(a4) +
        paragraph('Phụ lục I', heading) +
        paragraph('DANH MỤC HỒ SƠ', heading) +
        paragraph('CỦA SỞ NỘI VỤ', heading) +
        paragraph('(Kèm theo Quyết định số 23/QĐ-SNV ngày 05 tháng 3 năm 2024\ncủa Giám đốc Sở Nội vụ)', attached) +
        dataTable([['TT', 'Tên']], [1000, 4000]) +
        paragraph('./.'),
    );
    expect(found).toEqual([
      {
        kind: 'appendix',
        label: ['Phụ lục I'],
        title: ['DANH MỤC HỒ SƠ', 'CỦA SỞ NỘI VỤ'],
        attachedLine: ['(Kèm theo Quyết định số 23/QĐ-SNV ngày 05 tháng 3 năm 2024', 'của Giám đốc Sở Nội vụ)'],
        body: ['cell', 'cell', 'text'],
        ownSection: true,
      },
    ]);
  });

  test.each(['PHỤ LỤC 01', 'Phụ lục số 1', 'Phụ lục', 'PHỤ LỤC II:'])(
    'may be labelled “%s”, on a new page without a section',
    (label) => {
      const found = following(
        paragraph(label, onNewPage) + paragraph('Danh sách cán bộ', heading) + paragraph('Văn bản.', running),
      );
      expect(found).toEqual([
        {
          kind: 'appendix',
          label: [label],
          title: ['Danh sách cán bộ'],
          attachedLine: [],
          body: ['text'],
          ownSection: false,
        },
      ]);
    },
  );

  test('may have a label that is only bold', () => {
    const [found] = following(paragraph('Phụ lục 1', { bold: true }) + paragraph('Văn bản.', running));
    expect(found).toMatchObject({ kind: 'appendix', label: ['Phụ lục 1'], body: ['text'] });
  });

  test('may have its title on the line of its label', () => {
    const [found] = following(
      paragraph('PHỤ LỤC 1: DANH MỤC', onNewPage) + paragraph('(Kèm theo Quyết định)', attached),
    );
    expect(found).toMatchObject({ label: ['PHỤ LỤC 1: DANH MỤC'], title: [], attachedLine: ['(Kèm theo Quyết định)'] });
  });

  test('has its title above or below “(Kèm theo …)”, however it is set', () => {
    const label = paragraph('Phụ lục I', onNewPage);
    const title = paragraph('Danh sách cán bộ', { alignment: 'left' });
    const line = paragraph('(Kèm theo Quyết định số 23/QĐ-SNV)', attached);
    const expected = {
      title: ['Danh sách cán bộ'],
      attachedLine: ['(Kèm theo Quyết định số 23/QĐ-SNV)'],
      body: ['text'],
    };
    const body = paragraph('Văn bản.', running);

    expect(following(label + title + line + body)).toMatchObject([expected]);
    expect(following(label + line + paragraph('Danh sách cán bộ', heading) + body)).toMatchObject([expected]);
  });

  test('ends where the next begins', () => {
    const one = (label: string) =>
      paragraph(label, onNewPage) + paragraph('DANH MỤC', heading) + paragraph('1. Một', running);
    expect(following(one('Phụ lục I') + one('Phụ lục II')).map(({ label, body }) => [...label, ...body])).toEqual([
      ['Phụ lục I', 'clause 1'],
      ['Phụ lục II', 'clause 1'],
    ]);
  });

  test('is none where the text or a table only refers to one', () => {
    const body = paragraph('Phụ lục I', running) + paragraph('theo Phụ lục I.', running);
    expect(following(body + dataTable([[paragraph('Phụ lục I', heading)]], [4000]))).toEqual([]);
  });
});

describe('an attached paper', () => {
  test('is known by the title above “(Kèm theo …)”', () => {
    const found = following(
      paragraph('ĐỀ CƯƠNG BÁO CÁO', onNewPage) +
        paragraph('Phục vụ công tác kiểm tra', heading) +
        paragraph('(Ban hành kèm theo Quyết định số     /QĐ-SNV)', attached) +
        paragraph('I. TÌNH HÌNH', { ...running, bold: true }),
    );
    expect(found).toEqual([
      {
        kind: 'attachment',
        label: [],
        title: ['ĐỀ CƯƠNG BÁO CÁO', 'Phục vụ công tác kiểm tra'],
        attachedLine: ['(Ban hành kèm theo Quyết định số /QĐ-SNV)'],
        body: ['roman I'],
        ownSection: false,
      },
    ]);
  });

  test('is known on a new page by its title in capitals alone', () => {
    const [found] = following(paragraph('DANH SÁCH TỔ CÔNG TÁC', onNewPage) + paragraph('1. Một', running));
    expect(found).toMatchObject({ kind: 'attachment', title: ['DANH SÁCH TỔ CÔNG TÁC'], body: ['clause 1'] });
  });

  test('may repeat the head of the paper, without a number', () => {
    const right =
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', heading) + paragraph('Độc lập - Tự do - Hạnh phúc', heading);
    const [found] = following(
      layoutTable([[paragraph('SỞ NỘI VỤ', heading), right]], [3000, 6000]) +
        paragraph('QUY CHẾ', heading) +
        paragraph('(Kèm theo Quyết định số 23/QĐ-SNV)', attached) +
        paragraph('Điều 1. Phạm vi', running),
    );
    expect(found).toMatchObject({ kind: 'attachment', title: ['QUY CHẾ'], body: ['article 1'] });
  });
});

test('the signature of an attached paper is no part of its text', () => {
  const signed = paragraph('GIÁM ĐỐC', heading) + paragraph('').repeat(4) + paragraph('Trần Văn Thu', heading);
  const title = paragraph('QUY CHẾ', onNewPage) + paragraph('(Kèm theo Quyết định số 23/QĐ-SNV)', attached);
  expect(following(title + paragraph('Điều 1. Phạm vi', running) + signed)).toMatchObject([{ body: ['article 1'] }]);
});

test('a form with a national title ends what is read of its appendix, and the next appendix is read again', () => {
  const appendix = (label: string) => paragraph(label, onNewPage) + paragraph('MẪU ĐƠN', heading);
  const form = paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', heading) + paragraph('ĐƠN ĐỀ NGHỊ', heading);
  const found = following(appendix('Phụ lục I') + form + paragraph('Họ tên: ……') + appendix('Phụ lục II'));

  expect(found.map(({ label, body }) => [...label, body.length])).toEqual([
    ['Phụ lục I', 0],
    ['Phụ lục II', 0],
  ]);
});

test('a further paper is told by its national title, and nothing behind it is an attachment of the first', () => {
  const right =
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', heading) + paragraph('Kon Tum, ngày 01 tháng 3 năm 2024');
  const further =
    layoutTable([[paragraph('SỞ NỘI VỤ', heading) + paragraph('Số: 3/TTr-SNV'), right]], [3000, 6000]) +
    paragraph('TỜ TRÌNH', heading) +
    paragraph('Phụ lục I', onNewPage);
  const paper = recognised(correctDecision({ after: sectionBreak(a4) + further }));

  expect(textsOf(paper.furtherPapers)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  expect(paper.attachments).toEqual([]);
});

test('a head without a number right behind the signature is a further paper, not a form', () => {
  const after = paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', onNewPage) + paragraph('TỜ TRÌNH', heading);
  expect(textsOf(recognised(correctDecision({ after })).furtherPapers)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
});

test('an appendix in a file of its own is an attachment, the facts of an e-signature above it or not', () => {
  const signed = paragraph('Số: 23/QĐ-SNV; 05/3/2024; 10:15:20', { alignment: 'right' });
  const appendix = paragraph('Phụ lục I', heading) + paragraph('DANH MỤC', heading) + paragraph('Văn bản.', running);
  for (const document of [appendix, signed + appendix]) {
    const paper = recognised(wordFile({ document }));
    expect(paper.nature).toBe('attachment');
    expect(paper.attachments.map(({ label, title }) => textsOf([...label, ...title]))).toEqual([
      ['Phụ lục I', 'DANH MỤC'],
    ]);
    expect(paper.body).toEqual([]);
  }
});
