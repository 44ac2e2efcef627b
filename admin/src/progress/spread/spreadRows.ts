import { type FigureSpread, summarizeSpread } from '@pilotage/shared';
import type { AxisRange } from '../../charts/axisRange.ts';
import { type ChartRow, compareByMeasure } from '../../charts/chartRows.ts';

/** An organisation with its country. Who has no attainment is a row of the table, and no dot. */
export interface SpreadRow extends ChartRow {
  country: string;
  countryName: string;
  /** Median, n and range of its country; null where nobody has an attainment. */
  spread: FigureSpread | null;
  /** How many organisations of its country there are. */
  members: number;
}

/** A country with its organisations: one line of the chart. */
export interface SpreadGroup {
  key: string;
  name: string;
  spread: FigureSpread | null;
  dots: readonly SpreadRow[];
  members: number;
}

const spreadOf = (rows: readonly ChartRow[]) => summarizeSpread(rows.flatMap(({ attainment }) => attainment ?? []));

/** The organisations by country, the country with the highest median first, and within it the highest first. */
export function createSpreadRows(
  rows: readonly ChartRow[],
  countryOf: (key: string) => string,
  countryNameOf: (country: string) => string,
): SpreadRow[] {
  const countries = [...new Set(rows.map(({ key }) => countryOf(key)))];
  const groups = countries.map((country) => {
    const members = rows.filter(({ key }) => countryOf(key) === country).toSorted(compareByMeasure('attainment'));
    return { country, members, spread: spreadOf(members) };
  });
  return groups
    .toSorted(
      (one, other) =>
        (other.spread?.median ?? -Infinity) - (one.spread?.median ?? -Infinity) || (one.country < other.country ? -1 : 1),
    )
    .flatMap(({ country, members, spread }) =>
      members.map((row) => ({ ...row, country, countryName: countryNameOf(country), spread, members: members.length })),
    );
}

/** The lines of the chart, from the rows of the table. */
export const groupSpreadRows = (rows: readonly SpreadRow[]): SpreadGroup[] =>
  [...new Set(rows.map(({ country }) => country))].map((key) => {
    const ofCountry = rows.filter(({ country }) => country === key);
    return {
      key,
      name: ofCountry[0]?.countryName ?? key,
      spread: ofCountry[0]?.spread ?? null,
      dots: ofCountry.filter(({ attainment }) => attainment !== null),
      members: ofCountry.length,
    };
  });

/** The finding: the spread of all, and the country whose organisations are farthest apart; null where none has two. */
export function summarizeSpreadRows(rows: readonly SpreadRow[]) {
  const [widest] = groupSpreadRows(rows)
    .flatMap(({ name, spread }) => (spread && spread.n > 1 && spread.highest > spread.lowest ? [{ name, spread }] : []))
    .toSorted((one, other) => other.spread.highest - other.spread.lowest - (one.spread.highest - one.spread.lowest));
  return { all: spreadOf(rows), widest: widest ?? null, without: rows.filter(({ attainment }) => attainment === null) };
}

/** The arrow beside a dot whose value is beyond the axis: it points to where the value is. Nothing within the axis. */
export function arrowBeyond(attainment: number, { from, to }: AxisRange): string | undefined {
  if (attainment > to) return 'M8.5 -4 l2.5 4 l-2.5 4';
  return attainment < from ? 'M-8.5 -4 l-2.5 4 l2.5 4' : undefined;
}

/** On which level above the line each of ascending places stands, so that none is nearer than `gap` to another of its level. */
export function stackPlaces(places: readonly number[], gap: number): number[] {
  const lastOfLevel: number[] = [];
  return places.map((place) => {
    const free = lastOfLevel.findIndex((last) => place - last >= gap);
    const level = free === -1 ? lastOfLevel.length : free;
    lastOfLevel[level] = place;
    return level;
  });
}
