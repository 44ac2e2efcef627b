import { type Store, systemStoreOf } from '@pilotage/db';
import {
  filterOfPlace,
  type HandoverPack,
  type HandoverPoint,
  handoverPlaces,
  handoverPointKinds,
  roles,
} from '@pilotage/shared';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import type { HandoverScope } from './handoverScope.ts';
import { loadDeadlines } from './loadDeadlines.ts';
import { loadReportPoints } from './loadReportPoints.ts';
import { loadWorkPoints } from './loadWorkPoints.ts';

/** The most entries of a list. */
const maxEntries = 300;

const countPlaces = (store: Store, { organisationId }: HandoverScope): Promise<HandoverPack['places']> =>
  Promise.all(
    handoverPlaces.map(async (place) => ({ place, count: await store.count(place, filterOfPlace(place, organisationId)) })),
  );

/** The people whose memberships and names the reader reads: managers first. */
async function loadPeople(store: Store, { organisationId }: HandoverScope): Promise<HandoverPack['people']> {
  const memberships = await store.all('memberships', { where: organisationId === null ? {} : { organisationId } });
  const users = new Map((await store.all('users', {})).map((user) => [user.id, user]));
  return memberships
    .flatMap(({ userId, role, organisationId }) => {
      const user = users.get(userId);
      return user && user.disabled !== true ? [{ userId, name: user.name, email: user.email, role, organisationId }] : [];
    })
    .toSorted(
      (one, other) =>
        (one.organisationId ?? 0) - (other.organisationId ?? 0) ||
        roles.indexOf(other.role) - roles.indexOf(one.role) ||
        one.name.localeCompare(other.name),
    );
}

const pointRank = ({ kind, dueOn, isLate }: HandoverPoint): string =>
  `${isLate ? 0 : 1} ${String(handoverPointKinds.indexOf(kind)).padStart(2, '0')} ${dueOn ?? '9999'}`;

/** What an officer who takes over needs, as far as the reader may read it. */
export async function loadHandoverPack(store: Store, scope: HandoverScope): Promise<HandoverPack> {
  const { organisationId } = scope;
  const today = await getConsortiumDay(systemStoreOf(store));
  const periods = await store.all('periods', { order: { field: 'number', direction: 'ASC' } });
  const input = { store, scope, today, periods };
  const points = [...(await loadReportPoints(input)), ...(await loadWorkPoints(input))].toSorted((one, other) =>
    pointRank(one).localeCompare(pointRank(other)),
  );
  const deadlines = await loadDeadlines(input);
  const people = await loadPeople(store, scope);
  const reports = organisationId === null ? [] : await store.all('reports', { where: { organisationId } });
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const omittedOf = (entries: readonly unknown[]) => Math.max(0, entries.length - maxEntries);
  return {
    organisationId,
    asOf: store.now(),
    points: points.slice(0, maxEntries),
    deadlines: deadlines.slice(0, maxEntries),
    people: people.slice(0, maxEntries),
    places: await countPlaces(store, scope),
    reports: reports
      .map(({ id, periodId, state }) => ({ id, period: numbers.get(periodId) ?? 0, state: state ?? null }))
      .toSorted((one, other) => one.period - other.period),
    omitted: { points: omittedOf(points), deadlines: omittedOf(deadlines), people: omittedOf(people) },
  };
}
