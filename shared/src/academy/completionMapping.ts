import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, json, ref } from '../resource/fields.ts';
import { enrolmentStages } from './enrolment.ts';
import { markOfColumn } from './markOfColumn.ts';
import { learnerDimensions } from './learnerGroups.ts';

/** The course platforms whose reports are read. */
export const completionSources = ['moodle', 'openEdx', 'other'] as const;
export type CompletionSource = (typeof completionSources)[number];

/** What a column of a completion report can mean. */
export const columnMeanings = [...enrolmentStages, ...learnerDimensions] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What `markOfColumn` makes of a head. */
const columnMark = z.string().regex(/^[0-9a-f]{16}$/);

/**
 * Which column of a course platform's completion report means what: marks by which the columns are known again, not their heads. The
 * newest one of a platform counts. No text of a report leaves the browser (decision 44).
 */
export const completionMappings = defineResource({
  immutable: { organisationId: ref('organisations'), source: choice(completionSources) },
  writable: { columns: json(z.partialRecord(z.enum(columnMeanings), columnMark)) },
  serverManaged: {},
  initial: {},
  defaults: { columns: {} },
  filters: ['source'],
  sorts: ['source'],
  search: [],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: { indices: [['organisationId', 'source']] },
});

export type CompletionMapping = z.infer<typeof completionMappings.read>;
export type CompletionColumns = CompletionMapping['columns'];
/** The columns of a report by their heads, as they are chosen in the browser. */
export type ChosenColumns = Partial<Record<ColumnMeaning, string>>;

/** What is kept of the columns that were chosen: their marks. */
export const toKeptColumns = (columns: ChosenColumns): CompletionColumns =>
  Object.fromEntries(Object.entries(columns).map(([meaning, head]) => [meaning, markOfColumn(head)]));

/** The heads of a report that have the kept marks. */
export function findKeptColumns(kept: CompletionColumns, heads: readonly string[]): ChosenColumns {
  const headByMark = new Map(heads.map((head) => [markOfColumn(head), head]));
  return Object.fromEntries(
    Object.entries(kept).flatMap(([meaning, mark]) => {
      const head = headByMark.get(mark);
      return head === undefined ? [] : [[meaning, head]];
    }),
  );
}
