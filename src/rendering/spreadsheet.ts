import type { Workbook } from '../documents/workbook.ts';
import { draw } from './spreadsheet/draw.ts';
import type { Layout } from './spreadsheet/layout.ts';
import { compileShape, fillShape, type WorkbookShape } from './spreadsheet/shape.ts';
import { workbookLayout } from './spreadsheet/workbook-layout.ts';

export interface WorkbookRenderer {
  /**
   * Makes one .xlsx file. The same workbook gives the same bytes, whatever was rendered before.
   * @throws UnprintableContextError when words can't be stored in a spreadsheet, with all of them
   * @throws OutputGateError when the finished file breaks an invariant: it is never handed out
   * @throws RangeError when a kind breaks a limit of spreadsheet files
   */
  render(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>>;
}

/** How many drawn workbooks are kept, and up to how many rows each: some 20 kB for a form. */
const mostShapes = 32;
const mostRows = 2_000;

/** A renderer that draws workbooks which differ only in the words that vary once. */
export function createWorkbookRenderer(): WorkbookRenderer {
  // In the order of their last use.
  const shapes = new Map<string, Promise<WorkbookShape>>();

  function shapeOf(layout: Layout): Promise<WorkbookShape> {
    if (!isWorthKeeping(layout)) return drawShape(layout);
    const key = JSON.stringify(layout);
    const shape = shapes.get(key) ?? drawShape(layout);
    shapes.delete(key);
    shapes.set(key, shape);
    shape.catch(() => shapes.delete(key));
    for (const oldest of shapes.keys()) {
      if (shapes.size <= mostShapes) break;
      shapes.delete(oldest);
    }
    return shape;
  }

  return {
    async render(workbook) {
      const { layout, varying } = workbookLayout(workbook);
      return fillShape(await shapeOf(layout), varying);
    },
  };
}

async function drawShape(layout: Layout): Promise<WorkbookShape> {
  return compileShape(await draw(layout), layout);
}

function isWorthKeeping({ texts, sheets }: Layout): boolean {
  return texts.includes(null) && sheets.reduce((rows, sheet) => rows + sheet.rows.length, 0) <= mostRows;
}
