/**
 * What a foreign file may cost. Every reader of foreign bytes takes its limits from here, and counts while it reads:
 * a file is refused before it costs more, whatever it says of itself. All sizes are in bytes, all texts in UTF-16 units.
 */
export const foreignLimits = {
  archive: {
    /** The file as it was sent. */
    bytes: 32 * 1024 * 1024,
    /** Files in a zip archive; a .docx or .xlsx of some hundred pages has some hundred. */
    entries: 2000,
    /** All that is unpacked of one archive. */
    inflated: 64 * 1024 * 1024,
    /** How many times its packed size an entry may have: XML of real papers stays below 100, deflate reaches 1032. */
    ratio: 250,
    /** An entry below this size is never refused for its ratio: a long run of blanks harms nobody. */
    ratioFreeSize: 4 * 1024 * 1024,
  },
  template: {
    entries: 500,
    /** All that is unpacked, pictures too. */
    inflated: 32 * 1024 * 1024,
    /** Markup of all parts together, which docxtemplater parses as a whole; that of a hundred pages has 2 MiB. */
    markup: 4 * 1024 * 1024,
    /**
     * What may begin a tag, ours or of another system, in all parts together, also `[`, `«`, `++` and every entity, by which
     * `<` is written; and as many closing braces. A decision has some hundred.
     */
    marks: 25_000,
  },
  xml: {
    /** Elements inside each other; a table in a table in a text box of Word has some forty. */
    depth: 200,
    /** Elements of one part: a sheet of 20,000 rows with 60 columns of which every cell is framed has 1.3 million. */
    elements: 3_000_000,
    /** Attributes of one element. */
    attributes: 500,
    /** Elements held at once: a paragraph with its drawings, or a part like styles.xml that is read as a whole. */
    held: 400_000,
    /** Elements that are remembered of a part that is mended or marked, by where they stand; 300 pages have some 300,000. */
    kept: 2_000_000,
  },
  paper: {
    /** Cells of all tables: two tables of 5,000 units with 20 columns have fewer. */
    cells: 250_000,
    /** Cells of a row beyond those that any paper has are left out. */
    columns: 64,
    /** Tables inside each other. */
    tableDepth: 20,
    /** Paragraphs, also those in cells. */
    paragraphs: 200_000,
    /** Pieces of text of one format. */
    runs: 1_000_000,
  },
  html: {
    /** Elements inside each other; browsers stop at 512. */
    depth: 512,
  },
  workbook: {
    /** Sheets of a workbook. */
    sheets: 200,
    /** Rows with content in one sheet: three times the units of a province's communes and schools. */
    rows: 20_000,
    /** The last row there is in Excel (ECMA-376 Part 1, 18.3.1.73). */
    lastRow: 1_048_576,
    /** The last column there is in Excel, XFD. */
    lastColumn: 16_384,
    /** The last column that is read; cells beyond are counted, not read. */
    columns: 256,
    /** Cells with content in all sheets: 3,321 units with 60 criteria are 199,260. */
    cells: 250_000,
    /** Merged areas of one sheet. */
    merges: 20_000,
    /** Entries of the table of shared strings. */
    sharedStrings: 500_000,
    /** Cell formats, and number formats. */
    formats: 70_000,
    /** One cell (Excel's own limit). */
    cellText: 32_767,
    /** The texts of all cells together, a shared text each time a cell shows it; also of the table of shared strings. */
    text: 16 * 1024 * 1024,
  },
} as const;
