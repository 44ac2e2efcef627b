import type { ComparedCountry } from '@pilotage/shared';
import type { ChartMark } from '../../charts/chartRows.ts';

/** The measures by which contests are compared. */
export const contestMeasures = ['solutions', 'applicantCountries', 'winners', 'daysOpen'] as const;

export type ContestMeasure = (typeof contestMeasures)[number];

export const parseMeasure = (value: string | null): ContestMeasure =>
  contestMeasures.find((each) => each === value) ?? 'solutions';

/** One country's contests; `value` is the measure, `mark` the no-data mark where there is none. */
export interface CountryComparisonRow extends ComparedCountry {
  key: string;
  name: string;
  value: number | null;
  mark: ChartMark;
}

function valueOf(row: ComparedCountry, measure: ContestMeasure): number | null {
  return measure === 'applicantCountries' ? (row.applicantCountries?.length ?? null) : row[measure];
}

/** Why there is no figure: nothing to count, not decided yet, or no recorded start or deadline. */
export type AbsenceReason = 'none' | 'undecided' | 'unknown';

export function absenceReasonOf({ contests }: Pick<ComparedCountry, 'contests'>, measure: ContestMeasure): AbsenceReason {
  if (contests === 0) return 'none';
  return measure === 'daysOpen' ? 'unknown' : 'undecided';
}

const marksByAbsence = { none: 'none', undecided: 'notDue', unknown: 'noAttainment' } as const;

function markOf(row: ComparedCountry, value: number | null, measure: ContestMeasure): ChartMark {
  if (value === null) return marksByAbsence[absenceReasonOf(row, measure)];
  return value === 0 ? 'zero' : 'bar';
}

/** The rows of chart, table, export and sentence: highest first, then by name; rows without a figure are last. */
export function countryRows(
  rows: readonly ComparedCountry[],
  measure: ContestMeasure,
  nameOf: (country: string | null) => string,
): CountryComparisonRow[] {
  const compared = rows.map((row): CountryComparisonRow => {
    const value = valueOf(row, measure);
    return { ...row, key: row.country ?? 'consortium', name: nameOf(row.country), value, mark: markOf(row, value, measure) };
  });
  const rank = ({ value }: CountryComparisonRow) => value ?? -1;
  return compared.sort((one, other) => rank(other) - rank(one) || one.name.localeCompare(other.name));
}
