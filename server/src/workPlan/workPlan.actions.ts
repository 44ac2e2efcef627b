import type { SystemStore } from '@pilotage/db';
import {
  answerReturn,
  createReturn,
  hasVersions,
  noReturn,
  resources,
  type WorkPlanItem,
  workPlanMachine,
} from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import { notifyOfWorkPlan } from './notifyOfWorkPlan.ts';

const shared = { resource: 'workPlanItems', machine: workPlanMachine } as const;

/** The newest version among the files of an item; null where it has none. */
async function findLatestVersion(
  system: SystemStore,
  { id: workPlanItemId, responsibleOrganisationId }: WorkPlanItem,
): Promise<number | null> {
  const fields = ['fileVersion', 'organisationId', 'personal'] as const;
  const files = await system.all('attachments', { where: { workPlanItemId }, fields });
  // Personal files of who was responsible before are not submitted by who is now: they are not seen.
  const own = files.filter(({ organisationId, personal }) => !personal || organisationId === responsibleOrganisationId);
  return own.reduce<number | null>((latest, { fileVersion }) => Math.max(latest ?? 0, fileVersion ?? 0), null);
}

/** A deliverable or an output is submitted with files, and with new ones once it was approved. */
async function assertFilesAdded({ system, record }: TransitionContext<'workPlanItems'>): Promise<void> {
  if (!hasVersions(record)) return;
  const latest = await findLatestVersion(system, record);
  if (latest === null || latest <= (record.approvedVersion ?? 0)) throw new Problem('filesMissing');
}

/** Throws 403 where the actor has submitted the item, by the audit trail. */
async function assertNotSubmitter({ store: { actor }, system, record }: TransitionContext<'workPlanItems'>): Promise<void> {
  if (actor.role === 'system') return;
  const where = { actorId: actor.userId, resource: 'workPlanItems', recordId: record.id, action: 'submit' } as const;
  if ((await system.count('auditEvents', where)) > 0) throw new Problem('ownSubmission');
}

const startItem = transition({
  ...shared,
  action: 'start',
  summary: 'Start work on an item of the work plan',
  body: versionBody,
});

const submitItem = transition({
  ...shared,
  action: 'submit',
  summary: 'Submit an item of the work plan to the lead partner for approval, with the files of its version',
  body: versionBody,
  assertState: assertFilesAdded,
  apply: async ({ system, record }) => ({
    changes: {
      submittedOn: await getConsortiumDay(system),
      submittedVersion: await findLatestVersion(system, record),
      ...answerReturn(record),
    },
  }),
  notify: (context) => notifyOfWorkPlan(context, 'workPlanSubmitted'),
});

const approveItem = transition({
  ...shared,
  action: 'approve',
  summary: 'Approve a submitted item of the work plan; the version of its files stays as it is from now on',
  body: versionBody,
  assertAllowed: assertNotSubmitter,
  async apply({ system, record }) {
    const { id: workPlanItemId, submittedVersion } = record;
    const submitted =
      submittedVersion === null
        ? []
        : await system.all('attachments', { where: { workPlanItemId, fileVersion: submittedVersion } });
    if (submitted.length > 0) await system.updateAll('attachments', submitted, { approved: true }, 'approve');
    return { changes: { approvedOn: await getConsortiumDay(system), approvedVersion: submittedVersion, ...noReturn } };
  },
  notify: (context) => notifyOfWorkPlan(context, 'workPlanApproved'),
});

const returnItem = transition({
  ...shared,
  action: 'return',
  summary: 'Return a submitted item of the work plan to its organisation, with the requested changes',
  body: versionBody.extend({ comment: resources.workPlanItems.fields.lastReturn.unwrap() }),
  assertAllowed: assertNotSubmitter,
  // It is to be submitted again, and late where its day is over and nothing of it was ever approved.
  apply: ({ store, record, body }) => ({
    changes: {
      ...createReturn(body.comment, store.now()),
      submittedOn: record.approvedOn === null ? null : record.submittedOn,
    },
  }),
  notify: (context) => notifyOfWorkPlan(context, 'workPlanReturned'),
});

const reopenItem = transition({
  ...shared,
  action: 'reopen',
  summary: 'Reopen an approved item of the work plan for a new version; the approved one stays as it was',
  body: versionBody,
  notify: (context) => notifyOfWorkPlan(context, 'workPlanReopened'),
});

export const workPlanRoutes = [startItem, submitItem, approveItem, returnItem, reopenItem] as const;
