import { isDay } from '@pilotage/shared';

const textFields = ['kind', 'state', 'country', 'visibility', 'q'] as const;
const referenceFields = ['organisationId', 'pilotId'] as const;
const dayFields = ['startsOn_gte', 'startsOn_lte'] as const;

/**
 * What the views of activities can be narrowed to. The calendar has days of its own; tabs and all other filters of the list are not kept.
 */
export type ActivityFilter = { [F in (typeof textFields)[number] | (typeof dayFields)[number]]?: string } & {
  [F in (typeof referenceFields)[number]]?: number;
};

/** The filter that an address or a list says, as far as the views have it; what cannot be read is left out. */
export function parseActivityFilter(value: unknown): ActivityFilter {
  if (typeof value !== 'object' || value === null) return {};
  const given = new Map<string, unknown>(Object.entries(value));
  const filter: ActivityFilter = {};
  for (const field of textFields) {
    const text = given.get(field);
    if (typeof text === 'string' && text !== '') filter[field] = text;
  }
  for (const field of dayFields) {
    const day = given.get(field);
    if (typeof day === 'string' && isDay(day)) filter[field] = day;
  }
  for (const field of referenceFields) {
    const id = Number(given.get(field) ?? Number.NaN);
    if (Number.isSafeInteger(id) && id > 0) filter[field] = id;
  }
  return filter;
}

/** The same from the text in an address. */
export function readActivityFilter(text: string | null): ActivityFilter {
  try {
    return parseActivityFilter(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

/** The filter for the calendar, which shows the days that are chosen in it. */
export function omitDays(filter: ActivityFilter): ActivityFilter {
  const { startsOn_gte: _from, startsOn_lte: _to, ...rest } = filter;
  return rest;
}
