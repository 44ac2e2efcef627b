import { createLocalDayFormatter, type Role, reportMachine } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { Problem } from '../http/problem.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { findUsersWithRoles, notifyUsers } from '../notices/notifyUsers.ts';

const submitterRoles: readonly Role[] = ['partnerManager'];

async function createMark({ store, system, record }: TransitionContext<'reports'>): Promise<string> {
  const { timeZone } = await system.get('consortium', 1);
  return `ready/${record.id}/${createLocalDayFormatter(timeZone)(store.now())}`;
}

/** Throws 409 where the report cannot be submitted now, where nobody could submit it, and where they were told today. */
async function assertNews(context: TransitionContext<'reports'>): Promise<void> {
  const { system, record } = context;
  if (!reportMachine.find(record.state, 'submit')) throw new Problem('invalidState');
  if ((await findUsersWithRoles(system, submitterRoles, record.organisationId)).size === 0)
    throw new Problem('invalidState', { detail: 'Nobody of the organisation submits reports.' });
  if ((await system.count('notifications', { reportId: record.id, mark: await createMark(context) })) > 0)
    throw new Problem('duplicate', { detail: 'They were told today.' });
}

export const announceReport = transition({
  resource: 'reports',
  action: 'announce',
  summary: 'Tell the managers of the organisation, once a day, that the report is ready to be submitted',
  body: versionBody,
  assertAllowed: ({ system, record }) => assertPeriodWritable(system, record),
  assertState: assertNews,
  async notify(context) {
    const { system, record } = context;
    const { id: reportId, organisationId, periodId } = record;
    const managers = await findUsersWithRoles(system, submitterRoles, organisationId);
    await notifyUsers(system, managers, { kind: 'ready', organisationId, periodId, reportId, mark: await createMark(context) });
  },
});
