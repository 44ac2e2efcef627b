import type { SystemStore } from '@pilotage/db';
import { type FieldProblems, type Report, reopenBody, reportMachine, returnBody } from '@pilotage/shared';
import { assertChecksPassed } from '../checks/assertChecksPassed.ts';
import { Problem } from '../http/problem.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { notifyOfReport } from '../notices/notifyOfReport.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { completeTasks } from '../tasks/completeTasks.ts';
import { giveTask } from '../tasks/giveTask.ts';
import { announceReport } from './announce.actions.ts';
import { storeApprovedVersions, useApprovedVersions } from './approvedVersions.ts';
import { findCells, transitionCells } from './reportCells.ts';
import { unapproveReport } from './unapprove.actions.ts';
import { unreturnReport } from './unreturn.actions.ts';

const authorActions = ['create', 'update', 'delete', 'submit'];

/** Throws 403 where the actor has written or submitted a part of the report, by the audit trail. */
async function assertNotAuthor({ store: { actor }, system, record }: TransitionContext<'reports'>): Promise<void> {
  if (actor.role === 'system') return;
  const { organisationId, periodId } = record;
  const where = {
    actorId: actor.userId,
    organisationId,
    periodId,
    resource: ['reports', 'measurements'],
    action: authorActions,
  };
  if ((await system.count('auditEvents', where)) > 0) throw new Problem('ownReport');
}

/** A returned report in a period that is closed to its partner could be neither changed nor submitted. */
const assertWritable = ({ system, record }: TransitionContext<'reports'>) => assertPeriodWritable(system, record);

async function assertReviewable(context: TransitionContext<'reports'>): Promise<void> {
  await assertNotAuthor(context);
  await assertWritable(context);
}

const submitReport = transition({
  resource: 'reports',
  action: 'submit',
  machine: reportMachine,
  summary: 'Submit a report and the figures of its period',
  body: versionBody,
  assertAllowed: assertWritable,
  async apply({ store, system, record }) {
    await assertChecksPassed(system, record);
    const cells = await findCells(system, record, ['draft', 'returned', 'reopened']);
    await transitionCells(system, cells, { state: 'submitted', action: 'submit' });
    await completeTasks(store, { reportId: record.id });
    return { changes: { firstSubmittedAt: record.firstSubmittedAt ?? store.now() } };
  },
  notify: ({ store, record }) => notifyOfReport(store, record, 'submit'),
});

const approveReport = transition({
  resource: 'reports',
  action: 'approve',
  machine: reportMachine,
  summary: 'Approve a report; its figures count from now on',
  body: versionBody,
  assertAllowed: assertNotAuthor,
  async apply({ store: { actor }, system, record }) {
    const submitted = await findCells(system, record, ['submitted']);
    const approved = await transitionCells(system, submitted, { state: 'approved', action: 'approve' });
    await storeApprovedVersions(system, approved, actor.role === 'system' ? null : actor.userId);
    return {};
  },
  notify: ({ store, record }) => notifyOfReport(store, record, 'approve'),
});

/** What is wrong with the returned cells: each belongs to the report's organisation and is named once. */
async function validateReturnedCells(
  system: SystemStore,
  { organisationId }: Report,
  assignmentIds: readonly number[],
): Promise<FieldProblems> {
  const assignments = await system.all('assignments', { where: { id: assignmentIds, organisationId }, fields: [] });
  const ownIds = new Set(assignments.map(({ id }) => id));
  const problems: FieldProblems = {};
  assignmentIds.forEach((id, index) => {
    if (!ownIds.has(id)) problems[`cells.${index}.assignmentId`] = { code: 'reports.foreignCell' };
    else if (assignmentIds.indexOf(id) !== index) problems[`cells.${index}.assignmentId`] = { code: 'field.repeated' };
  });
  return problems;
}

const returnReport = transition({
  resource: 'reports',
  action: 'return',
  machine: reportMachine,
  summary: 'Return a report, naming the cells it is about',
  body: returnBody,
  assertAllowed: assertReviewable,
  validate: ({ system, record, body: { cells } }) =>
    validateReturnedCells(
      system,
      record,
      cells.map(({ assignmentId }) => assignmentId),
    ),
  async apply({ store, system, record, body: { comment, cells, task } }) {
    const at = store.now();
    const returnedIds = new Set(cells.map(({ assignmentId }) => assignmentId));
    const submitted = await findCells(system, record, ['submitted']);
    const returned = submitted.filter(({ assignmentId }) => returnedIds.has(assignmentId));
    await transitionCells(system, returned, { state: 'returned', action: 'return' });
    const { id: reportId, organisationId } = record;
    if (task !== null) await giveTask(store, { ...task, organisationId, reportId, description: comment });
    return { changes: { lastReturn: { comment, cells, ...(task?.dueOn ? { dueOn: task.dueOn } : {}), at } } };
  },
  notify: ({ store, record }) => notifyOfReport(store, record, 'return'),
});

const reopenReport = transition({
  resource: 'reports',
  action: 'reopen',
  machine: reportMachine,
  summary: 'Reopen an approved report, to be restated; the approved figures count until then',
  body: reopenBody,
  assertAllowed: assertReviewable,
  async apply({ store, system, record, body: { reason } }) {
    const approved = await findCells(system, record, ['approved']);
    const reopened = await transitionCells(system, approved, { state: 'reopened', action: 'reopen' });
    await useApprovedVersions(system, reopened);
    return { changes: { lastReopening: { reason, at: store.now() } } };
  },
  notify: ({ store, record }) => notifyOfReport(store, record, 'reopen'),
});

export const reportRoutes = [
  submitReport,
  approveReport,
  returnReport,
  reopenReport,
  unapproveReport,
  unreturnReport,
  announceReport,
] as const;
