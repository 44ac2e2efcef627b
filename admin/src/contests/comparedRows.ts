import type { ComparedCountry } from '@pilotage/shared';
import type { Mark } from '../charts/compareRows.ts';

/** What contests can be compared by, one at a time. */
export const measures = ['solutions', 'applicantCountries', 'winners', 'daysOpen'] as const;

export type Measure = (typeof measures)[number];

export const measureOf = (asked: string | null): Measure => measures.find((each) => each === asked) ?? 'solutions';

/** A country's contests, named; `value` is what is compared, `mark` what stands where there is none. */
export interface CountryRow extends ComparedCountry {
  key: string;
  name: string;
  value: number | null;
  mark: Mark;
}

function valueOf(row: ComparedCountry, measure: Measure): number | null {
  return measure === 'applicantCountries' ? (row.applicantCountries?.length ?? null) : row[measure];
}

/** Why there is no figure: nothing to have one, not decided yet, or a beginning or deadline that nobody wrote down. */
export type Absent = 'none' | 'undecided' | 'unknown';

export function absentOf({ contests }: Pick<ComparedCountry, 'contests'>, measure: Measure): Absent {
  if (contests === 0) return 'none';
  return measure === 'daysOpen' ? 'unknown' : 'undecided';
}

const marks = { none: 'none', undecided: 'notDue', unknown: 'noAttainment' } as const;

function markOf(row: ComparedCountry, value: number | null, measure: Measure): Mark {
  if (value === null) return marks[absentOf(row, measure)];
  return value === 0 ? 'zero' : 'bar';
}

/** The one array from which chart, table, export and sentence come: most first, then by name; what has no figure comes last. */
export function countryRows(
  rows: readonly ComparedCountry[],
  measure: Measure,
  nameOf: (country: string | null) => string,
): CountryRow[] {
  const made = rows.map((row): CountryRow => {
    const value = valueOf(row, measure);
    return { ...row, key: row.country ?? 'consortium', name: nameOf(row.country), value, mark: markOf(row, value, measure) };
  });
  const rank = ({ value }: CountryRow) => value ?? -1;
  return made.sort((one, other) => rank(other) - rank(one) || one.name.localeCompare(other.name));
}
