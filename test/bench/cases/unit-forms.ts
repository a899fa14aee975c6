import ExcelJS from 'exceljs';
import { documentKinds } from '../../../src/documents/index.ts';
import { createGenerator } from '../../../src/generate.ts';
import { inspectionOfUnits } from '../../support/many-units.ts';
import { repositoryTemplates } from '../../support/rounds.ts';
import type { Case, Work } from '../case.ts';
import { floorOf } from '../floor.ts';

/** The Excel forms of a unit, beside exceljs that builds the same forms anew for each. */
export function unitFormsCase(): Case {
  const dossier = inspectionOfUnits(100);
  const generator = createGenerator({ templates: repositoryTemplates });
  const forms = documentKinds.filter(
    ({ unitFileName, buildWorkbook }) => unitFileName !== undefined && buildWorkbook !== undefined,
  );
  const unitOf = (turn: number) => dossier.inspection.units[turn % 100];
  const formOf = async (turn: number) => {
    const { id } = forms[turn % forms.length] ?? forms[0] ?? { id: '' };
    return (await generator.generate(id, dossier, 'xlsx', unitOf(turn))).bytes;
  };
  return {
    id: 'unit-forms',
    title: 'Excel form of a unit',
    tools: {
      ours: () => ({ turns: 400, warmUp: forms.length, once: async (turn) => ({ bytes: await formOf(turn) }) }),
      floor: async () => {
        const made = await formOf(0);
        return { turns: 100, warmUp: 3, once: () => floorOf(made) };
      },
      exceljs: () => builtAnew(forms.length, formOf, (turn) => unitOf(turn)?.name ?? ''),
    },
    mustSay: (turn) => [unitOf(turn)?.name ?? ''],
  };
}

/** exceljs builds each form from its model: cells, formats, rules and print set-up, as a program would say them one by one. */
async function builtAnew(
  forms: number,
  formOf: (turn: number) => Promise<Uint8Array>,
  nameOf: (turn: number) => string,
): Promise<Work> {
  const models: (readonly [ExcelJS.WorkbookModel, string])[] = [];
  for (let form = 0; form < forms; form += 1) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await formOf(form)).slice().buffer as ArrayBuffer);
    models.push([workbook.model, nameOf(form)]);
  }
  return {
    turns: 400,
    warmUp: forms,
    once: async (turn) => {
      const [model, name] = models[turn % forms] ?? [];
      if (model === undefined || name === undefined) throw new Error('No form');
      const workbook = new ExcelJS.Workbook();
      workbook.model = structuredClone(model);
      for (const sheet of workbook.worksheets) putName(sheet, name, nameOf(turn));
      return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
    },
  };
}

function putName(sheet: ExcelJS.Worksheet, from: string, to: string): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (typeof cell.value === 'string' && cell.value.includes(from)) cell.value = cell.value.replace(from, to);
    });
  });
}
