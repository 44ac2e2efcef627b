import { formatFieldMessage, metaOf, recordImports, resourceOf } from '@pilotage/shared';
import { z } from 'zod';
import { type PlannedRow, rowOutcomes } from './planRow.ts';
import type { TablePlan } from './tablePlan.ts';

const shownValue = z.union([z.string(), z.number()]).nullable();

export const tablePreview = z.object({
  /** Identifies what is shown. The import must send it. */
  token: z.string(),
  /** The fields of the table, in their order. */
  columns: z.array(z.string()),
  /** Ignored parts of the file: whole columns and sheets. */
  ignored: z.array(z.object({ row: z.int().nullable(), column: z.string().nullable(), message: z.string() })),
  rows: z.array(
    z.object({
      /** The row number of the spreadsheet, from 1. */
      row: z.int(),
      /** `same`: there already. `differs`: there already with other values, which stay. */
      outcome: z.enum(rowOutcomes),
      /** The values as they are stored, or as they stand in the file; a reference by its name. */
      values: z.record(z.string(), shownValue),
      /** The record that exists already, as far as it may be read. */
      existingId: z.int().nullable(),
      differences: z.array(z.object({ field: z.string(), here: shownValue, inFile: shownValue })),
      /** What is wrong, by field; null: with the row as a whole. */
      problems: z.array(z.object({ field: z.string().nullable(), message: z.string() })),
    }),
  ),
});

export type TablePreview = z.infer<typeof tablePreview>;
type ShownValue = z.infer<typeof shownValue>;

/** A value of a field as it is shown. */
function showValue(plan: TablePlan, field: string, value: unknown): ShownValue {
  const { resource, references } = plan;
  if (Array.isArray(value)) return value.map((each) => showValue(plan, field, each)).join('; ') || null;
  if (typeof value !== 'number') return typeof value === 'string' ? value : null;
  const schema = resourceOf(resource).fields[field];
  const isReference = schema !== undefined && metaOf(schema).to !== undefined;
  return isReference ? (references.get(field)?.nameOf(value) ?? null) : value;
}

function showRow(
  plan: TablePlan,
  { imported, outcome, values, existing, differing, problems }: PlannedRow,
): TablePreview['rows'][number] {
  const { columns } = recordImports[plan.resource];
  return {
    row: imported.row,
    outcome,
    values: Object.fromEntries(
      columns.map((field) => [
        field,
        Object.hasOwn(values, field) ? showValue(plan, field, values[field]) : (imported.texts[field] ?? null),
      ]),
    ),
    existingId: existing?.id ?? null,
    differences: differing.map((field) => ({
      field,
      here: showValue(plan, field, existing?.[field]),
      inFile: showValue(plan, field, imported.body[field]),
    })),
    problems: [...problems],
  };
}

/** What a table would do, row by row, in the order of the file. */
export const buildTablePreview = (plan: TablePlan): TablePreview => ({
  token: plan.token,
  columns: [...recordImports[plan.resource].columns],
  ignored: plan.ignored.map(({ row, column, problem }) => ({ row, column, message: formatFieldMessage(problem) })),
  rows: plan.rows.map((row) => showRow(plan, row)),
});
