import { type Stores, systemStoreOf } from '@pilotage/db';
import type { Job } from '../jobs/job.ts';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';
import { localDayAfterHour } from './localTime.ts';
import { remindOfDueReports } from './remindOfDueReports.ts';
import { remindOfDueTasks } from '../tasks/remindOfDueTasks.ts';
import { remindOfDueWorkPlan } from '../workPlan/remindOfDueWorkPlan.ts';

async function enqueueDigest(stores: Stores, userId: number, day: string): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    const mailedAt = system.now();
    if (!(await enqueueMailOnce(store, 'digest', { userId, mailedAt }, `digest/${userId}/${day}`))) return;
    const unmailed = await system.all('notifications', { where: { userId, read: false, mailedAt: null } });
    for (const each of unmailed) await system.update('notifications', each, { mailedAt });
  });
}

/**
 * Creates the reminders each morning, then one digest mail for each user with unread, unmailed notices who wants mails. This is
 * one job because two jobs could run on two servers, and the digest could be written before the reminders exist.
 */
export const createMorningNoticesJob = (stores: Stores): Job => ({
  name: 'morning',
  period: async (now) => {
    const { digestHour, timeZone } = await stores.system().get('consortium', 1);
    return localDayAfterHour(digestHour, timeZone, now);
  },
  run: async () => {
    await remindOfDueReports(stores);
    await remindOfDueTasks(stores);
    await remindOfDueWorkPlan(stores);
    const system = stores.system();
    const day = localDayAfterHour(0, (await system.get('consortium', 1)).timeZone, new Date(system.now())) ?? '';
    const unmailed = await system.all('notifications', { where: { read: false, mailedAt: null }, fields: ['userId'] });
    const ids = [...new Set(unmailed.map(({ userId }) => userId))];
    const users =
      ids.length === 0 ? [] : await system.all('users', { where: { id: ids, disabled: false, digest: true }, fields: [] });
    for (const { id } of users) await enqueueDigest(stores, id, day);
  },
});
