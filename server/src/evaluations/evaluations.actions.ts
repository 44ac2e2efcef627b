import { auditedSystemStoreOf, Conflict, type Store } from '@pilotage/db';
import { type Evaluation, evaluationMachine, resources, validateIssue } from '@pilotage/shared';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { lockRows } from '../http/records/lockRows.ts';
import { readActionBody, versionBody } from '../http/records/readActionBody.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { transition } from '../http/records/transition.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { isMemberOf, isMemberOfAny } from './isMemberOf.ts';
import { issueRecommendations } from './issueRecommendations.ts';
import { notifyOfIssue } from './notifyOfEvaluation.ts';

const issueEvaluation = transition({
  resource: 'evaluations',
  action: 'issue',
  machine: evaluationMachine,
  summary: 'Issue an evaluation with its recommendations; each gives its organisation a task',
  body: versionBody,
  locks: ({ record: { id, revisesId } }) => [
    ...(revisesId === null ? [] : [['evaluations', revisesId] as const]),
    ['evaluations', id],
  ],
  async validate({ system, record }) {
    const { id, organisationId, evaluatorId } = record;
    const recommendations = await system.all('recommendations', { where: { evaluationId: id }, fields: ['organisationId'] });
    const concerned = [
      ...recommendations.map((each) => each.organisationId),
      ...(organisationId === null ? [] : [organisationId]),
    ];
    const isOwn = await isMemberOfAny(system, evaluatorId, concerned);
    return { ...validateIssue(record), ...(isOwn ? { organisationId: { code: 'evaluations.ownOrganisation' as const } } : {}) };
  },
  async apply({ store, record }) {
    if (record.revisesId !== null) await supersede(store, record.revisesId);
    await issueRecommendations(store, record);
    return { changes: { issuedAt: store.now() } };
  },
  notify: ({ system, record }) => notifyOfIssue(system, record),
});

/** The earlier edition stays as it was, but for its state. */
async function supersede(store: Store, id: number): Promise<void> {
  const system = auditedSystemStoreOf(store);
  await system.updateAll('evaluations', [await system.get('evaluations', id)], { state: 'superseded' }, 'supersede');
}

const publishEvaluation = transition({
  resource: 'evaluations',
  action: 'publish',
  summary: 'Show an issued evaluation to observers, as its evaluator asks',
  body: versionBody,
  assertState({ record: { state, isPublic, publicRequested } }) {
    if (state !== 'issued' || isPublic || !publicRequested) throw new Problem('invalidState');
  },
  apply: () => ({ changes: { isPublic: true } }),
});

const unpublishEvaluation = transition({
  resource: 'evaluations',
  action: 'unpublish',
  summary: 'Show a public evaluation to observers no longer',
  body: versionBody,
  assertState({ record: { isPublic } }) {
    if (!isPublic) throw new Problem('invalidState');
  },
  apply: () => ({ changes: { isPublic: false } }),
});

/** The draft of the next edition, with the content of the issued one, which does not change: nobody else knows of the draft. */
async function reviseEvaluation(outerStore: Store, request: RouteRequest): Promise<Evaluation> {
  const id = idOf(request);
  await outerStore.getAuthorized('evaluations', id, 'revise');
  const body = readActionBody(request, versionBody);
  return outerStore.transaction(async (store) => {
    const system = auditedSystemStoreOf(store);
    await lockRows(system, [['evaluations', id]]);
    const issued = await store.getAuthorized('evaluations', id, 'revise');
    if (issued.state !== 'issued') throw new Problem('invalidState');
    if ((await system.count('evaluations', { revisesId: id })) > 0) throw new Problem('duplicate');
    if (issued.version !== body.version) throw new Conflict(issued);
    body.parse();
    const { organisationId, evaluatorId, edition, firstEditionId } = issued;
    if (organisationId !== null && (await isMemberOf(system, evaluatorId, organisationId)))
      throw createValidationProblem({ organisationId: { code: 'evaluations.ownOrganisation' } });
    const { title, pilotId, periodId, summary, judgements, publicRequested, illustrative, evaluatorName } = issued;
    const draft = await system.insert('evaluations', {
      ...resources.evaluations.initial,
      ...{
        organisationId,
        title,
        pilotId,
        periodId,
        summary,
        judgements,
        publicRequested,
        illustrative,
        evaluatorId,
        evaluatorName,
      },
      state: 'draft',
      edition: edition + 1,
      revisesId: id,
      firstEditionId: firstEditionId ?? id,
    });
    return store.get('evaluations', draft.id);
  });
}

const reviseRoute = guardedRoute({
  method: 'post',
  path: '/api/evaluations/:id/revise',
  summary: 'Begin the next edition of an issued evaluation as a draft',
  access: { resource: 'evaluations', action: 'revise' },
  in: versionBody,
  out: resources.evaluations.read,
  status: 201,
  handle: async (request, { store }) => ({ status: 201, body: await reviseEvaluation(store, request) }),
});

export const evaluationRoutes = [issueEvaluation, publishEvaluation, unpublishEvaluation, reviseRoute] as const;
