import type { Store } from '@pilotage/db';
import {
  type FieldProblem,
  type FieldProblems,
  formatFieldMessage,
  type ImportedResource,
  normalizeName,
  problems,
} from '@pilotage/shared';
import { type Problem, problemOf } from '../http/problem.ts';
import { completeNewRecord, createCompleteRecord, previewRecord } from '../http/records/write.ts';
import type { ExistingRecord, ExistingRecords } from './loadExistingRecords.ts';
import type { ImportedRow } from './parseImportedRow.ts';

/** `same`: there already. `differs`: there already, with other values, which stay. */
export const rowOutcomes = ['new', 'same', 'differs', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

type ImportedValues = Readonly<Record<string, unknown>>;

/** What is wrong with a row, or with one of its fields. */
interface RowProblem {
  field: string | null;
  message: string;
}

export interface CreatedRecord {
  id: number;
  version: number;
}

/** What becomes of one row. */
export interface PlannedRow {
  imported: ImportedRow;
  outcome: RowOutcome;
  /** The record as it was created, or the values of the file. */
  values: ImportedValues;
  existing: ExistingRecord | null;
  /** Fields of the file that differ from the existing record. */
  differing: readonly string[];
  problems: readonly RowProblem[];
  /** The record that was created. */
  created?: CreatedRecord;
}

/** What a table has said so far. */
export interface TableContext {
  store: Store;
  resource: ImportedResource;
  existing: ExistingRecords;
  /** The row of each key. */
  rowByKey: Map<string, number>;
}

/** Refusals that concern one row. Any other ends the whole import. */
const rowStatuses: ReadonlySet<number> = new Set([403, 409, 422, 423]);

/** Problems that say that nothing is missing: the person has the role already. */
const presentCodes: ReadonlySet<string> = new Set(['invitations.memberThere']);

const describe = (fields: FieldProblems): RowProblem[] =>
  Object.entries(fields).map(([field, problem]) => ({ field, message: formatFieldMessage(problem) }));

/** The refusal of a single creation; null where it succeeded. Throws what concerns more than this row. */
async function refusalOf(create: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await create();
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (!rowStatuses.has(problems[problem.code].status)) throw error;
    return problem;
  }
}

const isPresent = ({ details: { fields } }: Problem): boolean =>
  fields !== undefined && Object.values(fields).every(({ code }: FieldProblem) => presentCodes.has(code));

/** Cells that cannot be read, and beside them whatever the contract finds in the others. */
async function planUnreadable({ store, resource }: TableContext, imported: ImportedRow): Promise<PlannedRow> {
  const refusal = await refusalOf(() => previewRecord(store, resource, { ...imported.body }));
  const fields = { ...refusal?.details.fields, ...imported.problems };
  return refused(imported, describe(fields));
}

const refused = (imported: ImportedRow, rowProblems: readonly RowProblem[]): PlannedRow => ({
  imported,
  outcome: 'refused',
  values: imported.body,
  existing: null,
  differing: [],
  problems: rowProblems,
});

/** Case and outer spaces make no other value: a table is written by hand. */
const hasSameValue = (stored: unknown, typed: unknown): boolean =>
  stored === typed ||
  (Array.isArray(stored) &&
    Array.isArray(typed) &&
    typed.every((each) => stored.includes(each)) &&
    stored.every((each) => typed.includes(each))) ||
  (typeof stored === 'string' && typeof typed === 'string' && normalizeName(stored) === normalizeName(typed));

function planExisting(imported: ImportedRow, existing: ExistingRecord): PlannedRow {
  const differing = Object.entries(imported.body)
    .filter(([field, value]) => Object.hasOwn(existing, field) && !hasSameValue(existing[field], value))
    .map(([field]) => field);
  return {
    imported,
    outcome: differing.length > 0 ? 'differs' : 'same',
    values: imported.body,
    existing,
    differing,
    problems: [],
  };
}

/** Creates the record of a row like a single request, unless it exists already; in the transaction of the table. */
export async function planRow(context: TableContext, imported: ImportedRow): Promise<PlannedRow> {
  const { store, resource, existing, rowByKey } = context;
  if (Object.keys(imported.problems).length > 0) return planUnreadable(context, imported);
  const complete = await completeNewRecord(store, resource, { ...imported.body });
  // A short address that only follows from the name makes no record the same: two names may lead to one.
  const named = Object.hasOwn(imported.body, 'slug') ? complete : { ...complete, slug: undefined };
  const keys = existing.keysOf(named);
  const earlier = keys.map((key) => rowByKey.get(key)).find((row) => row !== undefined);
  if (earlier !== undefined)
    return refused(imported, [{ field: null, message: formatFieldMessage({ code: 'imports.repeatedRow', row: earlier }) }]);
  for (const key of keys) rowByKey.set(key, imported.row);
  const record = existing.find(named);
  if (record) return planExisting(imported, record);
  const unread = { imported, values: imported.body, existing: null, differing: [], problems: [] };
  const created: (ImportedValues & CreatedRecord)[] = [];
  const refusal = await refusalOf(async () => {
    created.push(await createCompleteRecord(store, resource, complete));
  });
  const [stored] = created;
  if (stored) return { ...unread, outcome: 'new', values: stored, created: stored };
  if (refusal === null || isPresent(refusal)) return { ...unread, outcome: 'same' };
  const { fields } = refusal.details;
  return refused(imported, fields ? describe(fields) : [{ field: null, message: refusal.message }]);
}
