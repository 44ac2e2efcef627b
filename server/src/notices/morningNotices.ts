import { type Stores, systemOf } from '@pilotage/db';
import type { Job } from '../jobs/job.ts';
import { postOnce } from '../mail/postOffice.ts';
import { dayFrom } from './localTime.ts';
import { remindOfReports } from './reminders.ts';

async function digestOf(stores: Stores, userId: number, day: string): Promise<void> {
  await stores.system().transaction(async (store) => {
    const system = systemOf(store);
    const mailedAt = system.now();
    if (!(await postOnce(store, 'digest', { userId, mailedAt }, `digest/${userId}/${day}`))) return;
    const waiting = await system.all('notifications', { where: { userId, read: false, mailedAt: null } });
    for (const each of waiting) await system.update('notifications', each, { mailedAt });
  });
}

/**
 * Each morning the reminders, then one mail to everybody who has unread notices that no mail has told of, and wants mails. One job, because
 * two could fall to two servers, and the mail would be written before the reminders are there.
 */
export const morningNotices = (stores: Stores): Job => ({
  name: 'morning',
  period: async (now) => {
    const { digestHour, timeZone } = await stores.system().get('consortium', 1);
    return dayFrom(digestHour, timeZone, now);
  },
  run: async () => {
    await remindOfReports(stores);
    const system = stores.system();
    const day = dayFrom(0, (await system.get('consortium', 1)).timeZone, new Date(system.now())) ?? '';
    const waiting = await system.all('notifications', { where: { read: false, mailedAt: null }, fields: ['userId'] });
    const ids = [...new Set(waiting.map(({ userId }) => userId))];
    const users =
      ids.length === 0 ? [] : await system.all('users', { where: { id: ids, disabled: false, digest: true }, fields: [] });
    for (const { id } of users) await digestOf(stores, id, day);
  },
});
