import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { field, layoutTable, paragraph, paragraphOf, run, sectionBreak, textBox } from '../../support/word-markup.ts';
import {
  a4,
  correctDecision,
  correctParts,
  headerReference,
  pageNumber,
  running,
  storyReference,
} from '../../support/word-paper.ts';

const shown = a4.replace('<w:titlePg/>', '');
const page = field('PAGE', '2');
const headerStyle = '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/></w:style>';
const found = (rule: string, bytes: Uint8Array) => faultsBy(rule, bytes).map((fault) => fault.found);
const state = (rule: string, bytes: Uint8Array) => checkedBy(rule, bytes).state;
const sentence =
  'Các cơ quan, đơn vị rà soát, cập nhật số liệu và báo cáo kết quả về Sở Nội vụ trước ngày 15 hằng tháng. ';
const long = correctParts().body + paragraph(sentence.repeat(4), running).repeat(14);
const breaksPage = correctParts().body + paragraph('\fPhần tiếp theo của Quyết định.', running);
const none = { header: '<w:p/>' };

test('a correct decision passes every rule on page numbers', () => {
  const rules = ['PG-11', 'PG-12', 'PG-13', 'PG-14'];
  expect(rules.map((rule) => state(rule, correctDecision()))).toEqual(rules.map(() => 'passed'));
  expect(state('PG-15', correctDecision())).toBe('not-applicable');
});

describe('the page number lies in the middle of the top margin', () => {
  const inMiddle = {
    'by its alignment, as a short field too': paragraphOf('<w:fldSimple w:instr=" PAGE "/>', { alignment: 'center' }),
    'as a field whose result the file does not keep': paragraphOf(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      { alignment: 'center' },
    ),
    'by a frame, as old Word put it': paragraphOf(page, { paragraphProperties: '<w:framePr w:xAlign="center"/>' }),
    'behind the first tab of a header': paragraphOf(run('\t') + page, { style: 'Header' }),
    'in the middle cell of three': layoutTable(
      [[paragraph('Mẫu 1'), paragraphOf(page, { alignment: 'center' }), '<w:p/>']],
      [3000, 3000, 3000],
    ),
    'in a content control of Word’s gallery': `<w:sdt><w:sdtContent>${pageNumber}</w:sdtContent></w:sdt>`,
  };
  for (const [how, header] of Object.entries(inMiddle)) {
    test(how, () => {
      expect(state('PG-11', correctDecision({ header, styles: headerStyle }))).toBe('passed');
    });
  }

  test('and not at a side', () => {
    expect(found('PG-11', correctDecision({ header: paragraphOf(page, { alignment: 'right' }) }))).toEqual([
      'Số trang căn lề phải',
    ]);
    expect(found('PG-11', correctDecision({ header: paragraphOf(page) }))).toEqual(['Số trang ở bên trái']);
    const behindTwoTabs = paragraphOf(run('\t\t') + page, { style: 'Header' });
    expect(found('PG-11', correctDecision({ header: behindTwoTabs, styles: headerStyle }))).toEqual([
      'Số trang ở bên phải',
    ]);
  });

  test('and not at the foot, which is not called missing as well', () => {
    const section = storyReference('footer1.xml') + a4;
    const paper = correctDecision({ ...none, section, stories: { 'footer1.xml': pageNumber }, body: long });
    expect(faultsBy('PG-11', paper)).toMatchObject([
      { found: 'Số trang ở chân trang', place: { part: 'word/footer1.xml' } },
    ]);
  });

  test('which people see where the file does not tell', () => {
    const papers = [
      paragraphOf(textBox(pageNumber)),
      paragraphOf(page, { paragraphProperties: '<w:framePr w:x="5000"/>' }),
      layoutTable([[paragraph('Mẫu 1'), paragraphOf(page, { alignment: 'center' })]], [6000, 3000]),
      paragraphOf(run('\t') + page),
      paragraphOf(run('                         ') + page),
    ].map((header) => correctDecision({ header }));
    expect(papers.map((paper) => state('PG-11', paper))).toEqual(papers.map(() => 'look'));
  });
});

describe('a paper without page numbers', () => {
  test('is wrong if it surely has a second page', () => {
    const papers = [correctDecision({ ...none, body: long }), correctDecision({ ...none, body: breaksPage })];
    expect(papers.map((paper) => found('PG-11', paper))).toEqual([['Không có số trang'], ['Không có số trang']]);
  });

  test('is wrong once if it has several sections', () => {
    const next = sectionBreak(headerReference + a4) + paragraph('Phần tiếp theo của Quyết định.', running);
    const paper = correctDecision({ ...none, legalBases: '', body: correctParts().body + next + next });
    expect(found('PG-11', paper)).toEqual(['Không có số trang']);
  });

  test('is right if it surely has one page', () => {
    const letter = correctDecision({ ...none, legalBases: '', body: paragraph('Điều 1. Phê duyệt kết quả.', running) });
    const rules = ['PG-11', 'PG-12', 'PG-13', 'PG-14'];
    expect(rules.map((rule) => state(rule, letter))).toEqual(rules.map(() => 'not-applicable'));
  });

  test('is for people to judge if its length is near one page', () => {
    const nearly = correctDecision({
      ...none,
      body: correctParts().body + paragraph(sentence.repeat(2), running).repeat(5),
    });
    expect(checkedBy('PG-11', nearly)).toMatchObject({ state: 'look', places: [{ found: 'Không có số trang' }] });
  });

  test('has nothing of them to judge: their absence is one finding', () => {
    const paper = correctDecision({ ...none, body: long });
    expect(['PG-12', 'PG-13', 'PG-14'].map((rule) => state(rule, paper))).toEqual([
      'not-found',
      'not-found',
      'not-found',
    ]);
  });

  test('needs none for an appendix of one page either', () => {
    const appendix = paragraph('Phụ lục', { alignment: 'center', bold: true }) + paragraph('Danh sách', running);
    const section = '<w:pgNumType w:start="1"/>';
    const paper = correctDecision({
      ...none,
      legalBases: '',
      body: paragraph('Điều 1. Phê duyệt danh sách tại Phụ lục.', running),
      after: sectionBreak(headerReference + a4) + appendix,
      section: a4.replace('<w:titlePg/>', `${section}<w:titlePg/>`),
    });
    expect(state('PG-11', paper)).toBe('not-applicable');
  });
});

describe('a section of its own', () => {
  const second = paragraph('Nội dung ở phần thứ hai của văn bản.', running);

  test('takes over the numbers of the section before it', () => {
    const paper = correctDecision({ body: correctParts().body + sectionBreak(headerReference + a4) + second });
    expect(state('PG-11', paper)).toBe('passed');
  });

  test('is wrong where its pages go on without a number', () => {
    const body = correctParts().body + sectionBreak(storyReference('header2.xml') + a4) + second;
    const paper = correctDecision({ body, stories: { 'header2.xml': pageNumber }, ...none, section: shown });
    expect(faultsBy('PG-11', paper)).toMatchObject([
      { found: 'Không có số trang', excerpt: second.match(/Nội dung[^<]*/)?.[0] },
    ]);
  });
});

describe('even pages with headers of their own', () => {
  const settings = '<w:evenAndOddHeaders/>';
  const section = storyReference('header2.xml', 'even') + a4;

  test('must have the number too', () => {
    const paper = correctDecision({ settings, section, stories: { 'header2.xml': '<w:p/>' }, body: long });
    expect(found('PG-11', paper)).toEqual(['Có trang không có số trang (trang chẵn và trang lẻ có đầu trang riêng)']);
  });

  test('have it in the middle too', () => {
    const right = { 'header2.xml': paragraphOf(page, { alignment: 'right' }) };
    expect(found('PG-11', correctDecision({ settings, section, stories: right }))).toEqual(['Số trang căn lề phải']);
    expect(state('PG-11', correctDecision({ settings, section, stories: { 'header2.xml': pageNumber } }))).toBe(
      'passed',
    );
    expect(state('PG-11', correctDecision({ section, stories: right }))).toBe('passed');
  });
});

describe('the form of the number', () => {
  const numbered = (header: string) => correctDecision({ header });

  test('is 13 or 14 points, upright, not bold', () => {
    const small = numbered(paragraphOf(field('PAGE', '2', { size: 12 }), { alignment: 'center' }));
    expect(faultsBy('PG-12', small)).toMatchObject([
      { found: 'Số trang cỡ chữ 12', place: { part: 'word/header1.xml' }, fix: { kind: 'letters', size: 13 } },
    ]);
    const slanted = numbered(paragraphOf(field('PAGE', '2', { italic: true, bold: true }), { alignment: 'center' }));
    expect(found('PG-12', slanted)).toEqual(['Số trang kiểu chữ nghiêng, in đậm']);
    expect(state('PG-12', numbered(paragraphOf(field('PAGE', '2', { size: 13 }), { alignment: 'center' })))).toBe(
      'passed',
    );
  });

  test('is in Arabic numerals', () => {
    const roman = correctDecision({
      section: a4.replace('<w:titlePg/>', '<w:pgNumType w:fmt="lowerRoman"/><w:titlePg/>'),
    });
    expect(found('PG-12', roman)).toEqual(['Số trang bằng chữ số La Mã viết thường']);
    const byField = numbered(paragraphOf(field('PAGE \\* ROMAN', 'II'), { alignment: 'center' }));
    expect(found('PG-12', byField)).toEqual(['Số trang viết là “II”']);
  });

  test('is bare: words beside it are a warning, dashes a remark', () => {
    const words = run('Trang ') + page + run('/') + field('NUMPAGES', '5');
    expect(faultsBy('PG-12', numbered(paragraphOf(words, { alignment: 'center' })))).toMatchObject([
      { found: 'Số trang kèm thêm “Trang /5”', severity: 'warning' },
    ]);
    expect(
      faultsBy('PG-12', numbered(paragraphOf(run('- ') + page + run(' -'), { alignment: 'center' }))),
    ).toMatchObject([{ severity: 'info' }]);
  });

  test('counts at the foot as well, where the number should not be', () => {
    const stories = { 'footer1.xml': paragraphOf(field('PAGE', '2', { size: 11 }), { alignment: 'center' }) };
    const paper = correctDecision({ ...none, section: storyReference('footer1.xml') + a4, stories });
    expect(found('PG-12', paper)).toEqual(['Số trang cỡ chữ 11']);
  });
});

describe('the first page', () => {
  test('shows no number: that can be mended by a first page of its own', () => {
    expect(faultsBy('PG-13', correctDecision({ section: shown }))).toMatchObject([
      { found: 'Trang thứ nhất hiển thị số trang', fix: { kind: 'hide-first-page-number', section: 0 } },
    ]);
  });

  test('shows a number that its own header has: people must delete it', () => {
    const section = storyReference('header2.xml', 'first') + a4;
    const [fault, ...others] = faultsBy('PG-13', correctDecision({ section, stories: { 'header2.xml': pageNumber } }));
    expect(fault?.found).toBe('Trang thứ nhất hiển thị số trang');
    expect(fault).not.toHaveProperty('fix');
    expect(others).toEqual([]);
  });

  test('is page 1', () => {
    const starting = (from: number) =>
      correctDecision({ section: a4.replace('<w:titlePg/>', `<w:pgNumType w:start="${from}"/><w:titlePg/>`) });
    expect(found('PG-14', starting(5))).toEqual(['Số trang bắt đầu từ 5']);
    expect(found('PG-14', starting(0))).toEqual(['Số trang bắt đầu từ 0']);
    expect(state('PG-14', starting(1))).toBe('passed');
  });

  test('may not come again in the middle of a paper: that is for people to judge', () => {
    const body = correctParts().body + sectionBreak(headerReference + a4) + paragraph('Tiếp theo.', running);
    const section = a4.replace('<w:titlePg/>', '<w:pgNumType w:start="7"/>');
    expect(checkedBy('PG-14', correctDecision({ body, section }))).toMatchObject({
      state: 'look',
      places: [{ found: 'Số trang bắt đầu từ 7' }],
    });
  });
});

describe('an appendix', () => {
  const label = paragraph('Phụ lục', { alignment: 'center', bold: true });
  const appendix =
    label + paragraph('DANH SÁCH', { alignment: 'center', bold: true }) + paragraph('1. Sở Nội vụ', running);
  const restarted = a4.replace('<w:titlePg/>', '<w:pgNumType w:start="1"/><w:titlePg/>');
  const ownSection = (section: string) =>
    correctDecision({ after: sectionBreak(headerReference + a4) + appendix, section });

  test('in a section of its own that begins with 1 is right', () => {
    expect(state('PG-15', ownSection(restarted))).toBe('passed');
    expect(state('PG-14', ownSection(restarted))).toBe('passed');
  });

  test('goes on counting only by mistake', () => {
    expect(faultsBy('PG-15', ownSection(a4))).toMatchObject([
      { found: 'Số trang của phụ lục nối tiếp phần trước', excerpt: 'Phụ lục' },
    ]);
    expect(found('PG-15', ownSection(restarted.replace('"1"/><w:titlePg', '"4"/><w:titlePg')))).toEqual([
      'Số trang của phụ lục bắt đầu từ 4',
    ]);
    expect(found('PG-15', correctDecision({ after: paragraph('\f') + appendix }))).toEqual([
      'Phụ lục không ở phần (section) riêng, số trang nối tiếp phần trước',
    ]);
  });

  test('may have a line above it that names its form', () => {
    const above = paragraph('Mẫu số 01', { alignment: 'right' });
    const behind = (end: string) => correctDecision({ after: end + above + appendix, section: restarted });
    expect(state('PG-15', behind(sectionBreak(headerReference + a4)))).toBe('passed');
    expect(state('PG-15', correctDecision({ edit: () => above + appendix }))).toBe('passed');
    expect(state('PG-15', behind(paragraph('\f')))).toBe('failed');
  });

  test('better hides the number of its first page', () => {
    expect(faultsBy('PG-15', ownSection(restarted.replace('<w:titlePg/>', '')))).toMatchObject([
      {
        found: 'Trang thứ nhất của phụ lục hiển thị số trang',
        severity: 'info',
        fix: { kind: 'hide-first-page-number', section: 1 },
      },
    ]);
  });

  test('in a file of its own begins with 1 by itself', () => {
    const own = (section: string) => correctDecision({ edit: () => appendix, section });
    expect(state('PG-15', own(a4))).toBe('passed');
    expect(state('PG-13', own(shown))).toBe('failed');
    expect(state('PG-15', own(shown))).toBe('passed');
  });
});
