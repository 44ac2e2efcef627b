import {
  type ChosenColumns,
  type Enrolment,
  enrolmentStages,
  type EnrolmentStage,
  learnerDimensions,
  type LearnerDimension,
  type Period,
} from '@pilotage/shared';
import type { EnrolmentBody } from '../outbox/enrolmentBody.ts';
import { categoryOf } from './categoryOf.ts';
import type { CompletionReport } from './readCompletionReport.ts';
import { findSlashOrder, parseReportDay } from './reportDays.ts';

interface CountInput {
  report: CompletionReport;
  columns: ChosenColumns;
  period: Pick<Period, 'startsOn' | 'endsOn' | 'number'>;
  /** What the own organisation has entered for the module in earlier periods. */
  earlier: readonly Enrolment[];
}

export interface CountedReport {
  /** Numbers of the period, as they are entered by hand. */
  body: EnrolmentBody;
  /** Stages of which the report has fewer than were entered for earlier periods. */
  fewerThanBefore: EnrolmentStage[];
  /** Stages whose days can be read in two ways: they are counted as if there were no days. */
  unclearDays: EnrolmentStage[];
  /** Groups whose parts do not fit those of earlier periods: they are left as they are. */
  unfitGroups: LearnerDimension[];
}

const noWords = /^(?:no|n|not|none|null|false|nein|nicht|nem|nie|non|ne|downloadable: no|-|–)(?:\b|$)/i;
/** "Never" in the languages of the partners, alone: "mai" is a month in others. */
const neverWords = /^(?:never|niemals|nie|mai|nigdy|soha|nikdy|nikoli)$/i;

/** A number above 0, a day, or a word that does not deny. */
function isReached(text: string): boolean {
  const value = text.trim();
  if (value === '' || noWords.test(value) || neverWords.test(value)) return false;
  const number = Number(value.replace(/%$/, '').replace(',', '.'));
  return Number.isNaN(number) || number > 0;
}

interface SelectedRows {
  rows: CompletionReport['rows'];
  isOfPeriod: boolean;
  hasUnclearDays: boolean;
}

/** The rows that reached a stage: in the period where the column holds days, else until now. */
function selectRows({ report, columns, period }: CountInput, stage: EnrolmentStage): SelectedRows | null {
  const name = columns[stage];
  const at = report.columns.find((column) => column.name === name)?.at;
  if (at === undefined) return stage === 'enrolled' ? { rows: report.rows, isOfPeriod: false, hasUnclearDays: false } : null;
  const filled = report.rows.filter((row) => isReached(row[at] ?? ''));
  const order = findSlashOrder(filled.map((row) => row[at] ?? ''));
  const dayOf = (row: readonly string[]) => parseReportDay(row[at] ?? '', order);
  const hasDays = filled.length > 0 && filled.every((row) => dayOf(row) !== null);
  if (!hasDays) return { rows: filled, isOfPeriod: false, hasUnclearDays: order === 'unclear' };
  const isWithin = (day: string | null) => day !== null && day >= period.startsOn && day <= period.endsOn;
  return { rows: filled.filter((row) => isWithin(dayOf(row))), isOfPeriod: true, hasUnclearDays: false };
}

const sumOf = (numbers: readonly (number | null | undefined)[]): number =>
  numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);

/** The enrolled of the period by category; null where they do not fit what was entered before. */
function countParts(input: CountInput, dimension: LearnerDimension, enrolled: SelectedRows, total: number) {
  const at = input.report.columns.find(({ name }) => name === input.columns[dimension])?.at;
  if (at === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const row of enrolled.rows) {
    const category = categoryOf(dimension, row[at] ?? '', Number(input.period.endsOn.slice(0, 4)));
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  if (!enrolled.isOfPeriod)
    for (const [category, count] of counts) {
      const before = input.earlier.map(({ parts }) => new Map(Object.entries({ ...parts[dimension] })).get(category));
      counts.set(category, count - sumOf(before));
    }
  const numbers = [...counts.values()];
  return numbers.some((count) => count < 0) || sumOf(numbers) > total ? null : Object.fromEntries(counts);
}

/**
 * Counts a completion report for one period. A report lists all learners until now: where it has no days, what was entered for
 * earlier periods is taken off. Only numbers of known groups leave this function.
 */
export function countCompletions(input: CountInput): CountedReport {
  const body: EnrolmentBody = {};
  const fewerThanBefore: EnrolmentStage[] = [];
  const unclearDays: EnrolmentStage[] = [];
  const unfitGroups: LearnerDimension[] = [];
  for (const stage of enrolmentStages) {
    const selected = selectRows(input, stage);
    if (selected === null) continue;
    if (selected.hasUnclearDays) unclearDays.push(stage);
    const before = selected.isOfPeriod ? 0 : sumOf(input.earlier.map((each) => each[stage]));
    const amount = selected.rows.length - before;
    if (amount < 0) fewerThanBefore.push(stage);
    else body[stage] = amount;
  }
  const enrolled = selectRows(input, 'enrolled');
  if (enrolled && body.enrolled !== undefined && body.enrolled !== null) {
    const parts: Record<string, Record<string, number>> = {};
    for (const dimension of learnerDimensions) {
      const counts = countParts(input, dimension, enrolled, body.enrolled);
      if (counts === null) unfitGroups.push(dimension);
      else if (counts !== undefined) parts[dimension] = counts;
    }
    if (Object.keys(parts).length > 0) body.parts = parts;
  }
  return { body, fewerThanBefore, unclearDays, unfitGroups };
}
