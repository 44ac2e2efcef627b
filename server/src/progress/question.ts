import type { Reader, Store } from '@pilotage/db';
import { type Consortium, localDay, mayCompareOn, type Period, type ProgressBasis } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { type Standing, unkept } from './standing.ts';

const groupings = ['country', 'organisation', 'consortium'] as const;
export type Grouping = (typeof groupings)[number];
const bases = ['approved', 'submitted', 'own'] as const;

const refuse = (name: string, why: string): never => {
  throw new Problem('parameter', { detail: `${name}: ${why}` });
};

function oneOf<const T extends string>(query: URLSearchParams, name: string, allowed: readonly T[], fallback: T): T {
  const given = query.get(name) ?? fallback;
  return allowed.find((each) => each === given) ?? refuse(name, `this must be one of ${allowed.join(', ')}.`);
}

export const groupingOf = (query: URLSearchParams): Grouping => oneOf(query, 'by', groupings, 'country');

export const seriesOf = (query: URLSearchParams): boolean => oneOf(query, 'series', ['true', 'false'], 'false') === 'true';

/** On which figures is asked; 403 for a role that has no right to that basis. */
export function basisOf(store: Store, query: URLSearchParams): ProgressBasis {
  const basis = oneOf(query, 'basis', bases, 'approved');
  if (!mayCompareOn(store.actor.role, basis)) throw new Problem('forbidden');
  return basis;
}

/** The period named by its number, else the latest that has opened; one that has not is refused. */
export function periodOf(periods: readonly Period[], query: URLSearchParams, name: string): Period {
  const opened = periods.filter((period) => period.state !== 'planned');
  const given = query.get(name);
  if (given !== null && !/^[1-9]\d{0,3}$/.test(given)) return refuse(name, 'this must be the number of a period.');
  const wanted = given === null ? Math.max(0, ...opened.map((period) => period.number)) : Number(given);
  return opened.find((period) => period.number === wanted) ?? refuse(name, 'no such period has opened.');
}

/** What every answer about progress depends on. */
export interface Setting {
  consortium: Consortium;
  standing: Standing;
  /** The day it is for the consortium: what is due is judged by its clock. */
  today: string;
}

const dayIn = new Map<string, ReturnType<typeof localDay>>();

/** The day in a zone. Its formatter takes as long to make as a read, and there is one zone at a time. */
function todayIn(timeZone: string, now: string): string {
  const known = dayIn.get(timeZone) ?? localDay(timeZone);
  dayIn.clear();
  dayIn.set(timeZone, known);
  return known(now);
}

export async function settingOf(store: Reader, standing: Standing = unkept): Promise<Setting> {
  const [consortium] = await standing.consortium('', async () => [await store.get('consortium', 1)]);
  if (!consortium) throw new Problem('notFound');
  return { consortium, standing, today: todayIn(consortium.timeZone, store.now()) };
}

/** All periods. */
export const periodsOf = (store: Reader, { standing }: Setting) => standing.periods('', () => store.all('periods'));

/** The setting with the periods: what is known before the figures of a question are read. */
export interface Known extends Setting {
  periods: readonly Period[];
}

export async function knownOf(store: Reader): Promise<Known> {
  const setting = await settingOf(store);
  return { ...setting, periods: await periodsOf(store, setting) };
}
