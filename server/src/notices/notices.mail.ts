import type { SystemStore } from '@pilotage/db';
import type { Notification, User } from '@pilotage/shared';
import { mailLanguage, sayIn } from '../mail/mailTexts.ts';
import type { MailWriter } from '../mail/writer.ts';
import { noticeLine } from './noticeLine.ts';
import { stillOpen } from './stillOpen.ts';

async function reachable(system: SystemStore, userId: number): Promise<User | null> {
  const [user] = await system.all('users', { where: { id: userId, disabled: false, digest: true } });
  return user ?? null;
}

const writer =
  (
    kind: 'digest' | 'nudge',
    noticesOf: (system: SystemStore, about: Record<string, string | number>) => Promise<Notification[]>,
  ): MailWriter =>
  async (about, { stores, publicUrl }) => {
    const system = stores.system();
    const user = await reachable(system, Number(about.userId));
    if (!user) return null;
    const notices = await stillOpen(stores, user.id, await noticesOf(system, about));
    if (notices.length === 0) return null;
    const language = mailLanguage(user.locale);
    const say = sayIn(language);
    const items = [];
    for (const notice of notices) items.push(await noticeLine({ system, say, language, publicUrl }, notice));
    const subject = say(`${kind}.subject`, { count: items.length });
    const letter = { subject, paragraphs: [say(`${kind}.text`)], items, footer: say('footer.notices', { product: 'Pilotage' }) };
    return { to: user.email, language, letter };
  };

/** The one mail of a day with all that is new and unread. */
export const digestMail = writer('digest', (system, { userId, mailedAt }) =>
  system.all('notifications', { where: { userId, mailedAt, read: false } }),
);

/** The lead partner's reminder of a late report. */
export const nudgeMail = writer('nudge', (system, { userId, mark }) =>
  system.all('notifications', { where: { userId, mark, kind: 'nudged' } }),
);
