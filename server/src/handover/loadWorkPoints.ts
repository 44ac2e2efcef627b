import type { Store } from '@pilotage/db';
import {
  type HandoverPoint,
  isTaskLate,
  isWorkPlanItemLate,
  openTaskStates,
  openWorkPlanStates,
  waitsForAnswer,
} from '@pilotage/shared';
import { createPoint } from './createPoint.ts';
import type { HandoverScope } from './handoverScope.ts';
import { readBounded } from './readBounded.ts';

export interface WorkPointsInput {
  store: Store;
  scope: HandoverScope;
  today: string;
}

/** The rows of an organisation; of the consortium: all. */
const ownerOf = ({ organisationId }: HandoverScope) => (organisationId === null ? {} : { organisationId });

/** The report in which each figure stands, as far as the reader reads both. */
async function findReportsOfCells(store: Store, ids: readonly number[]): Promise<(measurementId: number) => number | undefined> {
  if (ids.length === 0) return () => undefined;
  const cells = await store.all('measurements', { where: { id: [...new Set(ids)] }, fields: ['organisationId', 'periodId'] });
  const where = { organisationId: [...new Set(cells.map(({ organisationId }) => organisationId))] };
  const reports = cells.length === 0 ? [] : await store.all('reports', { where, fields: ['organisationId', 'periodId'] });
  return (measurementId) => {
    const cell = cells.find(({ id }) => id === measurementId);
    return reports.find((each) => each.organisationId === cell?.organisationId && each.periodId === cell?.periodId)?.id;
  };
}

async function loadComments({ store, scope }: WorkPointsInput): Promise<HandoverPoint[]> {
  const side = scope.organisationId === null ? 'leadPartner' : 'organisation';
  const comments = await readBounded(store, 'comments', {
    where: { ...ownerOf(scope), resolvedAt: null },
    // The latest ones: an answer is never left out while its question is there.
    order: { field: 'id', direction: 'DESC' },
  });
  const waiting = comments.filter((comment) => waitsForAnswer(comment, comments, side));
  const reportOf = await findReportsOfCells(
    store,
    waiting.flatMap(({ measurementId }) => measurementId ?? []),
  );
  return waiting.map((comment) => {
    const { id, organisationId, subject, subjectId, text } = comment;
    const reportId = reportOf(subjectId);
    const ofFigure = reportId === undefined ? null : ({ resource: 'reports', id: reportId } as const);
    return createPoint({
      kind: 'comment',
      resource: 'comments',
      id,
      organisationId,
      title: text,
      subject: subject === 'measurements' ? ofFigure : { resource: subject, id: subjectId },
    });
  });
}

async function loadTasks({ store, scope, today }: WorkPointsInput): Promise<HandoverPoint[]> {
  const where = { ...ownerOf(scope), state: openTaskStates };
  const tasks = await readBounded(store, 'tasks', { where, order: { field: 'dueOn', direction: 'ASC' } });
  return tasks.map((task) => {
    const { id, organisationId, title, dueOn } = task;
    return createPoint({ kind: 'task', resource: 'tasks', id, organisationId, title, dueOn, isLate: isTaskLate(task, today) });
  });
}

async function loadMilestones({ store, scope, today }: WorkPointsInput): Promise<HandoverPoint[]> {
  const milestones = await readBounded(store, 'milestones', {
    where: { ...ownerOf(scope), doneOn: null },
    filters: [{ field: 'dueOn', operator: 'lt', value: today }],
  });
  return milestones.map(({ id, organisationId, title, dueOn }) =>
    createPoint({ kind: 'milestone', resource: 'milestones', id, organisationId, title, dueOn, isLate: true }),
  );
}

/** Items that are late or came back; for the lead partner what was submitted, too. */
async function loadWorkPlan({ store, scope, today }: WorkPointsInput): Promise<HandoverPoint[]> {
  const responsible = scope.organisationId === null ? {} : { responsibleOrganisationId: scope.organisationId };
  const items = await readBounded(store, 'workPlanItems', {
    where: { ...responsible, state: [...openWorkPlanStates, 'submitted'] },
  });
  return items
    .filter((item) => item.state === 'submitted' || item.state === 'returned' || isWorkPlanItemLate(item, today))
    .map((item) =>
      createPoint({
        kind: 'workPlanItem',
        resource: 'workPlanItems',
        id: item.id,
        organisationId: item.responsibleOrganisationId,
        title: `${item.number} ${item.title}`,
        dueOn: item.dueOn,
        isLate: isWorkPlanItemLate(item, today),
      }),
    );
}

async function loadRisks({ store, scope }: WorkPointsInput): Promise<HandoverPoint[]> {
  const where = { ...ownerOf(scope), state: 'open' };
  const risks = await readBounded(store, 'risks', { where, order: { field: 'score', direction: 'DESC' } });
  return risks.map(({ id, organisationId, title }) =>
    createPoint({ kind: 'risk', resource: 'risks', id, organisationId, title }),
  );
}

async function loadContests({ store, scope }: WorkPointsInput): Promise<HandoverPoint[]> {
  const { organisationId } = scope;
  const contests = await readBounded(store, 'contests', { where: { organisationId, state: ['draft', 'open', 'judging'] } });
  return contests.map(({ id, name }) => createPoint({ kind: 'contest', resource: 'contests', id, organisationId, title: name }));
}

/** Requests to cooperate that the organisation has not answered, by the title of their solution. */
async function loadCooperations({ store, scope }: WorkPointsInput): Promise<HandoverPoint[]> {
  const { organisationId } = scope;
  const asked = await readBounded(store, 'cooperations', { where: { ownerOrganisationId: organisationId, state: 'asked' } });
  const ids = [...new Set(asked.map(({ solutionId }) => solutionId))];
  const solutions = ids.length === 0 ? [] : await store.all('solutions', { where: { id: ids }, fields: ['title'] });
  const titles = new Map(solutions.map(({ id, title }) => [id, title]));
  return asked.map(({ id, solutionId }) =>
    createPoint({ kind: 'cooperation', resource: 'cooperations', id, organisationId, title: titles.get(solutionId) ?? '' }),
  );
}

/** News that came back to its organisation; for the lead partner what waits to be published. */
async function loadNews({ store, scope }: WorkPointsInput): Promise<HandoverPoint[]> {
  const state = scope.organisationId === null ? 'submitted' : 'draft';
  const items = await readBounded(store, 'newsItems', { where: { ...ownerOf(scope), state } });
  return items
    .filter(({ lastReturn }) => state === 'submitted' || lastReturn !== null)
    .map(({ id, organisationId, title }) => createPoint({ kind: 'news', resource: 'newsItems', id, organisationId, title }));
}

const loaders = [loadComments, loadWorkPlan, loadMilestones, loadTasks, loadContests, loadCooperations, loadNews, loadRisks];

/** What is open beside reports. */
export async function loadWorkPoints(input: WorkPointsInput): Promise<HandoverPoint[]> {
  return (await Promise.all(loaders.map((load) => load(input)))).flat();
}
