import { type Store, systemOf } from '@pilotage/db';
import { abilityOf, asSubject, type Report } from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { differenceBetween, differenceSinceHandedIn } from './difference.ts';
import { wordsOf } from './steps.ts';
import { cellHistory, newDifference, reportDifference, reportSteps } from './storySchemas.ts';
import { type Story, storyOf } from './story.ts';

/** The report of which the viewer may follow something; any other is not there. */
async function followedReport(store: Store, id: number): Promise<{ report: Report; story: Story }> {
  const [report] = await systemOf(store).all('reports', { where: { id } });
  if (!report) throw new Problem('notFound');
  const story = await storyOf(store, report);
  const isSeen = (await store.visible('reports', [id])).has(id);
  const isFollowed = story.sections.length > 0 || story.cells.some(({ moments }) => moments.length > 0);
  if (!isSeen && !isFollowed) throw new Problem('notFound');
  return { report, story };
}

/** What lead partner and organisation wrote to each other stays between them. */
async function steps(store: Store, request: Request) {
  const report = await store.get('reports', idOf(request));
  if (!abilityOf(store.actor).can('read', asSubject('reports', report), 'lastReturn')) throw new Problem('forbidden');
  const story = await storyOf(store, report);
  return story.steps.map((step) => {
    const { at, action, actorId, actorRole } = step;
    return { at, action, actorId, actorRole, ...wordsOf(step) };
  });
}

async function differences(store: Store, request: Request) {
  const { report, story } = await followedReport(store, idOf(request));
  return differenceSinceHandedIn(story, report.state !== 'submitted' && report.state !== 'approved');
}

const instant = z.iso.datetime({ precision: 3 });

function instantOf(query: URLSearchParams, name: string): string {
  const given = instant.safeParse(query.get(name));
  if (!given.success)
    throw new Problem('parameter', { detail: `${name}: this must be an instant like 2019-02-28T10:00:00.000Z.` });
  return given.data;
}

async function between(store: Store, request: Request) {
  const [from, to] = [instantOf(request.query, 'from'), instantOf(request.query, 'to')];
  if (to < from) throw new Problem('parameter', { detail: 'to: this cannot lie before from.' });
  const { story } = await followedReport(store, idOf(request));
  const difference = differenceBetween(
    story,
    ({ at }) => at <= from,
    ({ at }) => at <= to,
  );
  return { from, to, ...difference };
}

async function history(store: Store, request: Request) {
  const id = idOf(request);
  const [cell] = await systemOf(store).all('measurements', { where: { id } });
  const place = cell && { organisationId: cell.organisationId, periodId: cell.periodId };
  const [report] = place ? await systemOf(store).all('reports', { where: place }) : [];
  const told = report ? (await storyOf(store, report)).cells.find(({ measurementId }) => measurementId === id) : undefined;
  const moments = told?.moments ?? [];
  if (moments.length === 0 && !(await store.visible('measurements', [id])).has(id)) throw new Problem('notFound');
  return moments.map(({ number: _, content, ...moment }, at) => ({
    ...moment,
    old: moments[at - 1]?.content ?? null,
    new: content,
  }));
}

const follow = { resource: 'reports', action: 'follow' } as const;

export const storyRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/history',
    summary: 'Every step of a report, with the remarks of each return',
    cost: expensive,
    access: follow,
    out: reportSteps,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await steps(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/differences',
    summary: 'What is new since the report was handed in before',
    cost: expensive,
    access: follow,
    out: newDifference,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await differences(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/at',
    summary: 'What a report says otherwise at one instant than at another',
    cost: expensive,
    access: follow,
    query: ['from', 'to'],
    out: reportDifference,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await between(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/measurements/:id/history',
    summary: 'Every change of a figure: who, when, before and since, why',
    access: { resource: 'measurements', action: 'follow' },
    out: cellHistory,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await history(store, request) }),
  }),
] as const;
