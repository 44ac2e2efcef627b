import type { Assignment } from '../indicators/assignment.ts';
import type { Period } from '../periods/period.ts';
import type { Derivation } from './derivation.ts';
import { derivationFilters, derivationSources } from './derivationSources.ts';

/** A record of the source of a rule, with the fields that rules ask for. */
export type DerivationRecord = { readonly id: number } & { readonly [field: string]: unknown };

/** What a figure is derived for. A null pilot counts the records of all pilots and of none. */
export interface DerivationScope extends Pick<Assignment, 'organisationId' | 'pilotId'> {
  period: Pick<Period, 'id' | 'startsOn' | 'endsOn'>;
  /** The day of an instant in the time zone of the consortium. */
  toLocalDay: (instant: string) => string;
}

/** A record behind a figure: the day that decided its period, and what it adds. null: it has no day, or its number is not known. */
export interface DerivedRow {
  id: number;
  day: string | null;
  amount: number | null;
}

export interface DerivedFigure {
  /** null: a sum of which no number is known. A count is 0 where there is nothing. */
  value: number | null;
  rows: DerivedRow[];
}

const isDayField = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(record: DerivationRecord, { date }: Derivation, { toLocalDay }: DerivationScope): string | null {
  const value = record[date];
  if (typeof value !== 'string') return null;
  return isDayField.test(value) ? value : toLocalDay(value);
}

function isInPeriod(record: DerivationRecord, rule: Derivation, scope: DerivationScope): boolean {
  const { period } = scope;
  if (rule.date === 'periodId') return record.periodId === period.id;
  const day = dayOf(record, rule, scope);
  return day !== null && day >= period.startsOn && day <= period.endsOn;
}

function passesFilters(record: DerivationRecord, { filters }: Derivation): boolean {
  return derivationFilters.every((filter) => {
    const values: readonly unknown[] = filters[filter] ?? [];
    return values.length === 0 || values.includes(record[filter]);
  });
}

function isOfAssignment(record: DerivationRecord, { source, owner }: Derivation, { organisationId, pilotId }: DerivationScope) {
  if (record[owner] !== organisationId) return false;
  return pilotId === null || !derivationSources[source].hasPilot || record.pilotId === pilotId;
}

/** What a record adds: itself, or its number, if that is known. */
function amountOf(record: DerivationRecord, { measure }: Derivation): number | null {
  if (measure === 'rows') return 1;
  const value = record[measure];
  return typeof value === 'number' ? value : null;
}

function sumAmounts(rows: readonly DerivedRow[], { measure }: Derivation): number | null {
  const known = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (known.length === 0) return measure === 'rows' ? 0 : null;
  return known.reduce((sum, amount) => sum + amount, 0);
}

const compareRows = (one: DerivedRow, other: DerivedRow) => (one.day ?? '').localeCompare(other.day ?? '') || one.id - other.id;

/**
 * The figure that records give for an assignment and a period by a rule, with the rows behind it in the order of their days. It is
 * the only place where such figures are worked out, and nothing of it is stored: so it always fits the records. Numbers that are
 * not known add nothing.
 */
export function computeDerivedFigure(
  rule: Derivation,
  records: readonly DerivationRecord[],
  scope: DerivationScope,
): DerivedFigure {
  const rows = records
    .filter((record) => isOfAssignment(record, rule, scope) && passesFilters(record, rule) && isInPeriod(record, rule, scope))
    .map((record) => ({ id: record.id, day: dayOf(record, rule, scope), amount: amountOf(record, rule) }))
    .toSorted(compareRows);
  return { value: sumAmounts(rows, rule), rows };
}
