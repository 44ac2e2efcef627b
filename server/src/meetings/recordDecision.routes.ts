import type { Store } from '@pilotage/db';
import { resources } from '@pilotage/shared';
import { z } from 'zod';
import { idOf } from '../http/records/resourceRoutes.ts';
import { Problem } from '../http/problem.ts';
import { createRecord } from '../http/records/write.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { guardedRoute } from '../http/route.ts';

const { text, agendaItemId } = resources.meetingDecisions.fields;
const { organisationId, title, dueOn } = resources.tasks.fields;

const decisionBody = z.strictObject({
  text,
  agendaItemId: agendaItemId.default(null),
  /** What follows from it: the task of an organisation. */
  task: z
    .strictObject({ organisationId, title, dueOn: dueOn.default(null) })
    .nullable()
    .default(null),
});

const recordedDecision = z.object({ decision: resources.meetingDecisions.read, task: resources.tasks.read.nullable() });

/** Creates the task. What is wrong with it is named as it stands in the body of the request. */
async function createTaskOf(store: Store, body: Readonly<Record<string, unknown>>) {
  try {
    return await createRecord(store, 'tasks', body);
  } catch (error) {
    if (!(error instanceof Problem) || !error.details.fields) throw error;
    const fields = Object.entries(error.details.fields).map(([field, problem]) => [`task.${field}`, problem]);
    throw new Problem(error.code, { ...error.details, fields: Object.fromEntries(fields) });
  }
}

/** Stores the decision and the task that follows from it, or neither, each by the rules of a single one. All partners and the evaluators read the task. */
const recordDecision = (store: Store, meetingId: number, { text, agendaItemId, task }: z.output<typeof decisionBody>) =>
  store.transaction(async (store) => {
    const decision = await createRecord(store, 'meetingDecisions', { meetingId, agendaItemId, text });
    if (task === null) return { decision, task };
    const about = { meetingId, meetingDecisionId: decision.id, visibility: 'consortium' };
    return { decision, task: await createTaskOf(store, { ...task, ...about }) };
  });

export const recordDecisionRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/meetings/:id/decisions',
    summary: 'Record a decision of a meeting, with the task that follows from it',
    access: { resource: 'meetingDecisions', action: 'create' },
    in: decisionBody,
    out: recordedDecision,
    status: 201,
    handle: async (request, { store }) => {
      const { id } = await store.get('meetings', idOf(request));
      return { status: 201, body: await recordDecision(store, id, parseBody(request, decisionBody)) };
    },
  }),
] as const;
