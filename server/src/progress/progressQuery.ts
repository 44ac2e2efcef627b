import type { StoreReader, Store } from '@pilotage/db';
import { type Consortium, createLocalDayFormatter, canCompareOn, type Period, type ProgressBasis } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { type ReferenceDataCache, noCache } from './referenceDataCache.ts';

const groupings = ['country', 'organisation', 'consortium'] as const;
export type ProgressGrouping = (typeof groupings)[number];
const bases = ['approved', 'submitted', 'own'] as const;

const rejectParameter = (name: string, why: string): never => {
  throw new Problem('parameter', { detail: `${name}: ${why}` });
};

function parseChoice<const T extends string>(query: URLSearchParams, name: string, allowed: readonly T[], fallback: T): T {
  const parameter = query.get(name) ?? fallback;
  return allowed.find((each) => each === parameter) ?? rejectParameter(name, `this must be one of ${allowed.join(', ')}.`);
}

export const parseGrouping = (query: URLSearchParams): ProgressGrouping => parseChoice(query, 'by', groupings, 'country');

export const parseSeries = (query: URLSearchParams): boolean =>
  parseChoice(query, 'series', ['true', 'false'], 'false') === 'true';

/** On which figures is asked; 403 for a role that has no right to that basis. */
export function parseBasis(store: Store, query: URLSearchParams): ProgressBasis {
  const basis = parseChoice(query, 'basis', bases, 'approved');
  if (!canCompareOn(store.actor.role, basis)) throw new Problem('forbidden');
  return basis;
}

/** The period named by its number, else the latest that has opened; one that has not is refused. */
export function parsePeriod(periods: readonly Period[], query: URLSearchParams, name: string): Period {
  const opened = periods.filter((period) => period.state !== 'planned');
  const parameter = query.get(name);
  if (parameter !== null && !/^[1-9]\d{0,3}$/.test(parameter))
    return rejectParameter(name, 'this must be the number of a period.');
  const number = parameter === null ? Math.max(0, ...opened.map((period) => period.number)) : Number(parameter);
  return opened.find((period) => period.number === number) ?? rejectParameter(name, 'no such period has opened.');
}

/** What every answer about progress depends on. */
export interface ProgressContext {
  consortium: Consortium;
  referenceData: ReferenceDataCache;
  /** The day it is for the consortium: what is due is judged by its clock. */
  today: string;
}

const dayFormatters = new Map<string, ReturnType<typeof createLocalDayFormatter>>();

/** The day in a zone. Its formatter takes as long to make as a read, and there is one zone at a time. */
function localToday(timeZone: string, now: string): string {
  const formatter = dayFormatters.get(timeZone) ?? createLocalDayFormatter(timeZone);
  dayFormatters.clear();
  dayFormatters.set(timeZone, formatter);
  return formatter(now);
}

export async function loadProgressContext(
  store: StoreReader,
  referenceData: ReferenceDataCache = noCache,
): Promise<ProgressContext> {
  const [consortium] = await referenceData.consortium('', async () => [await store.get('consortium', 1)]);
  if (!consortium) throw new Problem('notFound');
  return { consortium, referenceData, today: localToday(consortium.timeZone, store.now()) };
}

/** All periods. */
export const loadPeriods = (store: StoreReader, { referenceData }: ProgressContext) =>
  referenceData.periods('', () => store.all('periods'));

/** The setting with the periods: what is known before the figures of a question are read. */
export interface PeriodProgressContext extends ProgressContext {
  periods: readonly Period[];
}

export async function loadPeriodProgressContext(store: StoreReader): Promise<PeriodProgressContext> {
  const context = await loadProgressContext(store);
  return { ...context, periods: await loadPeriods(store, context) };
}
