import * as z from 'zod';
import { dossierSchema } from '../../domain/dossier.ts';
import { findingSchema } from '../../domain/finding.ts';
import { differenceSchema } from '../../domain/reconciliation/difference.ts';
import { formatReportSchema } from '../../format-check/report.ts';
import { templateReportSchema } from '../../template-check/report.ts';
import * as bodies from '../api/bodies.ts';

const named = {
  Dossier: dossierSchema,
  Finding: findingSchema,
  Issue: bodies.issueSchema,
  Error: bodies.errorSchema,
  Health: bodies.healthSchema,
  BoundSet: bodies.boundSetSchema,
  Kind: bodies.kindSchema,
  PdfSupport: bodies.pdfSupportSchema,
  KindList: bodies.kindListSchema,
  Paper: bodies.paperSchema,
  PaperSummary: bodies.paperSummarySchema,
  UsedTemplate: bodies.usedTemplateSchema,
  Tag: bodies.tagSchema,
  GuidedTag: bodies.guidedTagSchema,
  KindTags: bodies.kindTagsSchema,
  CheckedCopy: bodies.checkedCopySchema,
  Difference: differenceSchema,
  FormatReport: formatReportSchema,
  TemplateReport: templateReportSchema,
  CheckedTemplate: bodies.checkedTemplateSchema,
  Reconciliation: bodies.reconciliationSchema,
  ImportedDossier: bodies.importedDossierSchema,
  ScoresImport: bodies.scoresImportSchema,
  Validation: bodies.validationSchema,
} as const;

/** A reference to one of the named schemas. */
export function schemaRef(name: keyof typeof named): { readonly $ref: string } {
  return { $ref: uriOf(name) };
}

/** The named schemas as JSON Schema 2020-12, as OpenAPI 3.1 wants them under `components.schemas`. */
export function componentSchemas(): Readonly<Record<string, object>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: uriOf });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [name, schema]));
}

function uriOf(name: string): string {
  return `#/components/schemas/${name}`;
}
