import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import type { DecimalMark } from '../../domain/decimal-readings.ts';
import { parseDossierBytes } from '../../intake/dossier-json.ts';
import { importSummary } from '../../intake/scores/import-summary.ts';
import { unitAnswers } from '../../intake/scores/unit-answers.ts';
import { importScores } from '../../intake/scores-workbook.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { notAScoresForm } from '../form-errors.ts';
import { checkParts, optionalPartOf, partOf, readForm } from '../form-request.ts';
import { unknownDecimalMark, unknownUnitName } from '../parameter-errors.ts';
import { checkQuery } from '../query.ts';
import type { scoresImportSchema } from './bodies.ts';

/** `POST /api/imports/scores`: a workbook or CSV file, and a base dossier if there is one, in; a dossier out, with what is open. */
export function importRoutes(): Hono {
  return new Hono().post('/scores', async (c) => {
    checkQuery(c.req, ['decimalMark', 'unitName']);
    const decisions = { decimalMark: decimalMarkOf(c), units: unitAnswers(c.req.queries('unitName') ?? []) };
    if (decisions.units === undefined) throw unknownUnitName();
    const form = await readForm(c.req, notAScoresForm);
    checkParts(form, parts);
    const file = await partOf(form, 'file');
    const base = await optionalPartOf(form, 'base');
    const result = importScores(file, base === undefined ? undefined : parseDossierBytes(base), decisions);
    const { dossier, isComplete, missing, findings, questions, unread, tables } = result;
    c.header(findingsHeader, findingsSummary(findings));
    return c.json({
      message: importSummary(result),
      isComplete,
      dossier: { ...dossier },
      missing: [...missing],
      findings: [...findings],
      questions: [...questions],
      unread: [...unread],
      tables: [...tables],
    } satisfies z.infer<typeof scoresImportSchema>);
  });
}

const parts = ['file', 'base'] as const;

function decimalMarkOf(c: Context): DecimalMark | undefined {
  const mark = c.req.query('decimalMark');
  if (mark === undefined || mark === '.' || mark === ',') return mark;
  throw unknownDecimalMark();
}
