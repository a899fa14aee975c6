import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.ts';
import { workbookFile } from '../../support/workbook-files.ts';

const read = (code: string) => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
  const rows = '<row r="1"><c r="A1" s="0"><v>851516</v></c></row>';
  return readWorkbook(workbookFile({ sheets: [{ name: 'Sở', rows }], styles })).sheets[0]?.rows[0]?.cells[0];
};

test.each(['0.00,', '#,##0,', '0,,&quot; triệu&quot;', '0.0,;[Red]-0.0'])(
  'a number that is shown divided by thousands, by the format %j, says so',
  (code) => expect(read(code)).toMatchObject({ kind: 'number', text: '851516', isScaled: true }),
);

test.each(['#,##0', '#,##0.00', '0.00', '0&quot;,&quot;', '#,##0_);(#,##0)'])('one of the format %j does not', (code) =>
  expect(read(code)).not.toHaveProperty('isScaled'),
);
