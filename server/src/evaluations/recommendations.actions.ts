import { type FieldProblems, type Recommendation, recommendationMachine, resources, validateResponse } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { completeTasks } from '../tasks/completeTasks.ts';
import { isMemberOf } from './isMemberOf.ts';
import { giveActionTask, type PromisedAction } from './giveActionTask.ts';
import { notifyOfFollowUp, notifyOfResponse } from './notifyOfEvaluation.ts';

const { response, responseText, action, actionDueOn, followUp, followUpText } = resources.recommendations.fields;

const responseBody = versionBody.extend({
  response: response.unwrap(),
  responseText: responseText.unwrap(),
  action: action.default(null),
  actionDueOn: actionDueOn.default(null),
});

const promiseOf = ({ action, actionDueOn }: Pick<Recommendation, 'action' | 'actionDueOn'>): PromisedAction =>
  action === null || actionDueOn === null ? null : { action, actionDueOn };

const respond = transition({
  resource: 'recommendations',
  action: 'respond',
  machine: recommendationMachine,
  summary: 'Give the management response to a recommendation, or change it until the evaluator follows up',
  body: responseBody,
  validate: ({ body }) => validateResponse(body),
  async apply({ store, record, body: { response, responseText, action, actionDueOn } }) {
    // The first response ends the task to answer; later ones find the task of the action.
    if (record.state === 'open') await completeTasks(store, { recommendationId: record.id });
    await giveActionTask(store, record, { before: promiseOf(record), after: promiseOf({ action, actionDueOn }) });
    return { changes: { response, responseText, action, actionDueOn, respondedAt: store.now() } };
  },
  notify: ({ system, record }) => notifyOfResponse(system, record),
});

const followUpRecommendation = transition({
  resource: 'recommendations',
  action: 'followUp',
  machine: recommendationMachine,
  summary: 'Say what became of a recommendation that was answered',
  body: versionBody.extend({ followUp: followUp.unwrap(), followUpText: followUpText.unwrap() }),
  // A membership may be newer than the recommendation: nobody judges what the own organisation did.
  async validate({ system, record: { evaluatorId, organisationId } }): Promise<FieldProblems> {
    const isOwn = await isMemberOf(system, evaluatorId, organisationId);
    return isOwn ? { organisationId: { code: 'evaluations.ownOrganisation' } } : {};
  },
  async apply({ store, record, body: { followUp, followUpText } }) {
    if (followUp === 'implemented') await completeTasks(store, { recommendationId: record.id });
    return { changes: { followUp, followUpText, followedUpAt: store.now() } };
  },
  notify: ({ system, record }) => notifyOfFollowUp(system, record),
});

export const recommendationRoutes = [respond, followUpRecommendation] as const;
