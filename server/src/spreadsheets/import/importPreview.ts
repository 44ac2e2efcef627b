import { findUncoveredOutliers, formatFieldMessage, outlierReasons, valueTypes } from '@pilotage/shared';
import { z } from 'zod';
import { checkResultSchema } from '../../checks/checkResultSchema.ts';
import type { CellContent } from '../cellContent.ts';
import type { RowProblem } from './parseEnteredCells.ts';
import type { IgnoredCell } from './findUnknownColumns.ts';
import type { ImportCheckResults } from './runImportChecks.ts';
import { type ImportPlan, importOutcomes, type PlannedCell, planToken } from './importPlan.ts';
import { sheetFields } from '../sheetFields.ts';

const displayedValue = z.union([z.string(), z.number()]).nullable();

export const importPreview = z.object({
  /** Identifies these differences. The import must send it. */
  token: z.string(),
  /** Number of rows without a difference. */
  same: z.int(),
  /** Ignored parts of the file: cells by row and column letter, or whole columns, rows and sheets. */
  ignored: z.array(z.object({ row: z.int().nullable(), column: z.string().nullable(), message: z.string() })),
  rows: z.array(
    z.object({
      /** The row number of the spreadsheet, from 1. */
      row: z.int(),
      assignmentId: z.int().nullable(),
      code: z.string().nullable(),
      indicator: z.string().nullable(),
      /** `conflict`: changed on the server since the template was created. `kept`: empty in the file, not deleted. */
      outcome: z.enum(importOutcomes),
      /** Stored and entered value by field. A part has the name `parts.DIMENSION.CATEGORY`. */
      changes: z.array(z.object({ field: z.string(), old: displayedValue, new: displayedValue })),
      /** With row numbers, because each part has its own row. */
      problems: z.array(z.object({ row: z.int(), field: z.enum(sheetFields), message: z.string() })),
      /** The value type of the figure; null if the row matches none. */
      valueType: z.enum(valueTypes).nullable(),
      decimals: z.int().nullable(),
      /** Results of the indicator's checks after the import, blocking ones first. */
      findings: z.array(checkResultSchema),
      /** What is unusual about the figure as it would be, without regard to its last one. */
      odd: z.array(z.enum(outlierReasons)),
    }),
  ),
});

export type ImportPreview = z.infer<typeof importPreview>;
type ImportPreviewRow = ImportPreview['rows'][number];

const contentFields = ['availability', 'value', 'numerator', 'denominator', 'comment', 'cause', 'correction'] as const;

const flattenContent = (content: CellContent | null): Map<string, string | number | null> => {
  if (content === null) return new Map();
  const parts = Object.entries(content.parts).flatMap(([name, categories]) =>
    Object.entries(categories).map(([category, part]) => [`parts.${name}.${category}`, part] as const),
  );
  return new Map<string, string | number | null>([...contentFields.map((field) => [field, content[field]] as const), ...parts]);
};

function changesOf({ stored, entered }: PlannedCell): ImportPreviewRow['changes'] {
  const [before, after] = [flattenContent(stored), flattenContent(entered)];
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields
    .map((field) => ({ field, old: before.get(field) ?? null, new: after.get(field) ?? null }))
    .filter((change) => change.old !== change.new);
}

const describeProblem = ({ row, field, problem }: RowProblem) => ({ row, field, message: formatFieldMessage(problem) });

const describeIgnoredCell = ({ row, column, problem }: IgnoredCell) => ({ row, column, message: formatFieldMessage(problem) });

/** Without the last figure and the path: these are judged on the page of the report. */
function findOdd({ figure: { indicator }, entered }: PlannedCell, { checks }: ImportCheckResults) {
  const noHistory = { valueType: indicator.valueType, last: null, status: null };
  return entered === null ? [] : findUncoveredOutliers({ ...entered, ...noHistory }, indicator.id, checks);
}

function previewRowOf(cell: PlannedCell, checkResults: ImportCheckResults): ImportPreviewRow {
  const { assignment, indicator, pilot } = cell.figure;
  return {
    row: cell.row,
    assignmentId: assignment.id,
    code: indicator.code,
    indicator: pilot === null ? indicator.name : `${indicator.name}: ${pilot}`,
    outcome: cell.outcome,
    changes: changesOf(cell),
    problems: cell.problems.map(describeProblem),
    valueType: indicator.valueType,
    decimals: indicator.decimals,
    findings: (checkResults.byAssignment.get(assignment.id) ?? []).map(({ assignmentId: _, ...finding }) => finding),
    odd: cell.outcome === 'refused' ? [] : findOdd(cell, checkResults),
  };
}

const unmatchedRowOf = (problem: RowProblem): ImportPreviewRow => ({
  row: problem.row,
  assignmentId: null,
  code: null,
  indicator: null,
  outcome: 'refused',
  changes: [],
  problems: [describeProblem(problem)],
  valueType: null,
  decimals: null,
  findings: [],
  odd: [],
});

/** The preview of a plan, in the order of the file. */
export const buildImportPreview = (plan: ImportPlan, checkResults: ImportCheckResults): ImportPreview => ({
  token: planToken(plan),
  same: plan.same,
  ignored: plan.ignored.map(describeIgnoredCell),
  rows: [...plan.cells.map((cell) => previewRowOf(cell, checkResults)), ...plan.problems.map(unmatchedRowOf)].toSorted(
    (a, b) => a.row - b.row,
  ),
});
