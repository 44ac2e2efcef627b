import { type Stores, type SystemStore, systemStoreOf } from '@pilotage/db';
import { createLocalDayFormatter, type Period, type ReportRecipient, reportDayOf } from '@pilotage/shared';
import type { Job } from '../jobs/job.ts';
import { findUsersWithRoles, notifyUsers } from '../notices/notifyUsers.ts';
import { findReportReader, orderReport } from './orderReport.ts';

/** A report whose day is longer ago is not sent by itself, such as after the product stood still. */
const lateDays = 14;
const dayMs = 24 * 60 * 60 * 1000;

type ToDay = (instant: string) => string;

/** The day on which each period was closed. */
async function loadClosingDays(system: SystemStore, toDay: ToDay): Promise<ReadonlyMap<number, string>> {
  const closings = await system.all('auditEvents', { where: { resource: 'periods', action: 'close' } });
  return new Map(closings.map(({ recordId, at }) => [recordId, toDay(at)]));
}

/** Sends nothing more to a recipient for whom nobody may read reports any more, and tells the lead partner. */
async function stopRecipient(stores: Stores, { id }: ReportRecipient): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('reportRecipients', id);
    const recipient = await system.get('reportRecipients', id);
    if (recipient.state !== 'active') return;
    await system.update('reportRecipients', recipient, { state: 'stopped' });
    const mark = `reportMailsStopped ${recipient.userId === null ? recipient.membershipId : `of ${recipient.id}`}`;
    const userIds = await findUsersWithRoles(system, ['leadPartner'], recipient.organisationId);
    await notifyUsers(system, userIds, {
      kind: 'reportMailsStopped',
      organisationId: recipient.organisationId,
      about: 'reportRecipients',
      aboutId: id,
      mark,
    });
  });
}

/** Orders the report of a period for a recipient, unless that was done by another process or the recipient has ended it. */
async function orderOnce(stores: Stores, { id }: ReportRecipient, period: Period): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('reportRecipients', id);
    const recipient = await system.get('reportRecipients', id);
    const reader = await findReportReader(system, recipient);
    if (!reader || recipient.state !== 'active' || recipient.sentPeriodIds.includes(period.id)) return;
    await orderReport(store, recipient, period.id, reader);
    await system.update('reportRecipients', recipient, { sentPeriodIds: [...recipient.sentPeriodIds, period.id] });
  });
}

async function orderDueReports(stores: Stores): Promise<void> {
  const system = stores.system();
  const recipients = await system.all('reportRecipients', { where: { state: 'active' } });
  if (recipients.length === 0) return;
  const { timeZone } = await system.get('consortium', 1);
  const toDay = createLocalDayFormatter(timeZone);
  const now = system.now();
  const [today, firstDay] = [toDay(now), toDay(new Date(Date.parse(now) - lateDays * dayMs).toISOString())];
  const periods = (await system.all('periods')).filter(({ state }) => state !== 'planned');
  const closingDays = await loadClosingDays(system, toDay);
  for (const recipient of recipients) {
    if (!(await findReportReader(system, recipient))) {
      await stopRecipient(stores, recipient);
      continue;
    }
    for (const period of periods) {
      const day = reportDayOf(recipient, period, closingDays.get(period.id) ?? null);
      const isDue = day !== null && day <= today && day >= firstDay && day >= toDay(recipient.createdAt);
      if (isDue && !recipient.sentPeriodIds.includes(period.id)) await orderOnce(stores, recipient, period);
    }
  }
}

/** Has the half-year reports sent whose day has come, once an hour. */
export const createReportMailsJob = (stores: Stores): Job => ({
  name: 'reportMails',
  period: async (now) => now.toISOString().slice(0, 13),
  run: () => orderDueReports(stores),
});
