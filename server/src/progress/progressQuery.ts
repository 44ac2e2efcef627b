import type { RecordReader, Store } from '@pilotage/db';
import {
  type Consortium,
  createLocalDayFormatter,
  canCompareOn,
  indicatorKinds,
  type Period,
  type PlaceFilter,
  placeFilterFields,
  type ProgressBasis,
} from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { parseRecordId } from '../http/requests/recordId.ts';
import { type ReferenceDataCache, noCache } from './referenceDataCache.ts';

const groupings = ['country', 'organisation', 'consortium'] as const;
export type ProgressGrouping = (typeof groupings)[number];
const bases = ['approved', 'submitted', 'own'] as const;

/** Throws 400 with the parameter and what is wrong with it. */
export const rejectParameter = (name: string, reason: string): never => {
  throw new Problem('parameter', { detail: `${name}: ${reason}` });
};

/** One of the allowed values of a parameter; `fallback` where it is left out. Throws 400 for any other. */
export function parseChoice<const T extends string>(query: URLSearchParams, name: string, allowed: readonly T[], fallback: T): T {
  const parameter = query.get(name) ?? fallback;
  return allowed.find((each) => each === parameter) ?? rejectParameter(name, `this must be one of ${allowed.join(', ')}.`);
}

export const parseGrouping = (query: URLSearchParams): ProgressGrouping => parseChoice(query, 'by', groupings, 'country');

export const parseSeries = (query: URLSearchParams): boolean =>
  parseChoice(query, 'series', ['true', 'false'], 'false') === 'true';

/** Whether the rows of the matrix have their values by period, too. */
export const parseMatrixDetail = (query: URLSearchParams): boolean =>
  parseChoice(query, 'detail', ['total', 'series'], 'total') === 'series';

/** Parses `basis`: which figures count. Throws 400 for an unknown basis and 403 for a role that may not use it. */
export function parseBasis(store: Store, query: URLSearchParams): ProgressBasis {
  const basis = parseChoice(query, 'basis', bases, 'approved');
  if (!canCompareOn(store.actor.role, basis)) throw new Problem('forbidden');
  return basis;
}

/** The places that alone count; nothing named is all. Throws 400 for what is no list of countries or of ids. */
export function parsePlaceFilter(query: URLSearchParams): PlaceFilter {
  const namesOf = (name: keyof PlaceFilter, reason: string) => {
    const text = query.get(name);
    if (text === null) return [];
    return placeFilterFields[name].safeParse(text).success ? [...new Set(text.split(','))] : rejectParameter(name, reason);
  };
  return {
    countries: namesOf('countries', 'these must be codes of countries with commas between them, such as AT,HU.'),
    organisations: namesOf('organisations', 'these must be ids of organisations with commas between them, such as 3,12.').map(
      Number,
    ),
  };
}

/** The kind of indicators that alone count; null: all. Throws 400 for an unknown one, and beside an indicator. */
export function parseKind(query: URLSearchParams) {
  if (!query.has('kind')) return null;
  if (query.has('indicator')) return rejectParameter('kind', 'this chooses among all indicators, not beside `indicator`.');
  return parseChoice(query, 'kind', indicatorKinds, 'output');
}

/** The id of the pilot to whose assignments a question is limited; null for all. Throws 404 for a pilot that the actor does not see. */
export async function parsePilot(store: Store, query: URLSearchParams): Promise<number | null> {
  const parameter = query.get('pilot');
  if (parameter === null) return null;
  const id = parseRecordId(parameter);
  if (id === null) throw new Problem('notFound');
  return (await store.get('pilots', id)).id;
}

/** The period with the given number, or the latest opened one by default. Throws 400 for a period that has not (or had not) opened. */
export function parsePeriod(periods: readonly Period[], query: URLSearchParams, name: string): Period {
  const opened = periods.filter((period) => period.state !== 'planned');
  const parameter = query.get(name);
  if (parameter !== null && !/^[1-9]\d{0,3}$/.test(parameter))
    return rejectParameter(name, 'this must be the number of a period.');
  const number = parameter === null ? Math.max(0, ...opened.map((period) => period.number)) : Number(parameter);
  return opened.find((period) => period.number === number) ?? rejectParameter(name, 'no such period has opened.');
}

/** The data that every progress response depends on. */
export interface ProgressContext {
  consortium: Consortium;
  referenceData: ReferenceDataCache;
  /** The day (YYYY-MM-DD) in the consortium's time zone, of now or of the instant asked about; due days are compared with it. */
  today: string;
}

export async function loadProgressContext(
  reader: RecordReader,
  referenceData: ReferenceDataCache = noCache,
): Promise<ProgressContext> {
  const [consortium] = await referenceData.consortium('', async () => [await reader.get('consortium', 1)]);
  if (!consortium) throw new Problem('notFound');
  return { consortium, referenceData, today: createLocalDayFormatter(consortium.timeZone)(reader.now()) };
}

export const loadPeriods = (reader: RecordReader, { referenceData }: ProgressContext) =>
  referenceData.periods('', () => reader.all('periods'));

/** The organisations, with the countries that they have had. */
export const loadOrganisationCountries = (reader: RecordReader, referenceData: ReferenceDataCache = noCache) =>
  referenceData.organisations('countries', () =>
    reader.all('organisations', { fields: ['country', 'countrySince', 'formerCountries'] }),
  );

/** The context with the periods: everything that is loaded before the figures. */
export interface PeriodProgressContext extends ProgressContext {
  periods: readonly Period[];
}

export async function loadPeriodProgressContext(reader: RecordReader): Promise<PeriodProgressContext> {
  const context = await loadProgressContext(reader);
  return { ...context, periods: await loadPeriods(reader, context) };
}
