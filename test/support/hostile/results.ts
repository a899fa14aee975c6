import { csvFile, type HostileFile, repeated } from './parts.ts';

const captions = 'TT;Đơn vị;Điểm\n';
const codes = (count: number, code: (at: number) => string) => Array.from({ length: count }, (_, at) => code(at));
const cells = (count: number, text: string) => Array.from({ length: count }, () => text);

/** Tables of results that cost an importer dearly: each is small to read, and long to understand. */
export const hostileResults: readonly HostileFile[] = [
  csvFile(
    'as many units as there are rows',
    'read',
    () => captions + repeated(19_000, (at) => `${at + 1};Xã ${at};8,5\n`),
  ),
  csvFile('one unit in every row', 'read', () => captions + repeated(19_000, (at) => `${at + 1};Sở Y tế;8,5\n`)),
  csvFile('captions over every unit', 'read', () => repeated(9000, (at) => `${captions}1;Sở ${at};5\n`)),
  csvFile('a group for every unit', 'read', () => captions + repeated(9000, (at) => `I;Nhóm ${at}\n1;Sở ${at};5\n`)),
  csvFile('nothing but headings', 'no-scores-table', () => captions + repeated(19_000, (at) => `I;Nhóm ${at};\n`)),
  csvFile('names without figures', 'read', () => `${captions}1;Sở A;5\n${repeated(19_000, (at) => `;Đoàn ${at};\n`)}`),
  csvFile('as many criteria as there are columns, inside each other', 'read', () => {
    const inside = codes(250, (at) => `${1 + (at % 9)}.${1 + Math.floor(at / 9)}.${1 + (at % 7)}.${1 + (at % 5)}`);
    return `TT;Đơn vị;${inside.join(';')}\n${repeated(900, (at) => `${at + 1};Sở ${at};${cells(250, '1').join(';')}\n`)}`;
  }),
  csvFile('as many units beside each other as there are columns', 'read', () => {
    const units = codes(250, (at) => `Sở ${at} tỉnh`);
    return `Mã;Tiêu chí;${units.join(';')}\n${repeated(950, (at) => `${1 + (at % 9)}.${1 + (at % 90)};Bài;${cells(250, '1').join(';')}\n`)}`;
  }),
  csvFile(
    'captions that say one word for ever',
    'no-scores-table',
    () => `TT;Đơn vị;${'xếp hạng, '.repeat(3000)}\n1;Sở A;5\n`,
  ),
  csvFile(
    'names and numbers as long as cells are',
    'no-scores-table',
    () => `${captions}1;${'Sở '.repeat(10_000)};${'9'.repeat(30_000)}\n`,
  ),
];
