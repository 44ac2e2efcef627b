import type { SystemStore } from '@pilotage/db';
import type { Notification, User } from '@pilotage/shared';
import { mailLanguageOf, createMailTranslator } from '../mail/mailTexts.ts';
import type { EmailTemplate } from '../mail/emailTemplate.ts';
import { createNoticeLink } from './createNoticeLink.ts';
import { filterReadableNotices } from './filterReadableNotices.ts';

async function findReachableUser(system: SystemStore, userId: number): Promise<User | null> {
  const [user] = await system.all('users', { where: { id: userId, disabled: false, digest: true } });
  return user ?? null;
}

const createNoticeMail =
  (
    kind: 'digest' | 'nudge',
    loadNotices: (system: SystemStore, payload: Record<string, string | number>) => Promise<Notification[]>,
  ): EmailTemplate =>
  async (payload, { stores, publicUrl }) => {
    const system = stores.system();
    const user = await findReachableUser(system, Number(payload.userId));
    if (!user) return null;
    const notices = await filterReadableNotices(stores, user.id, await loadNotices(system, payload));
    if (notices.length === 0) return null;
    const language = mailLanguageOf(user.locale);
    const translate = createMailTranslator(language);
    const items = [];
    for (const notice of notices) items.push(await createNoticeLink({ system, translate, language, publicUrl }, notice));
    const subject = translate(`${kind}.subject`, { count: items.length });
    const footer = translate('footer.notices', { product: 'Pilotage' });
    return { to: user.email, language, content: { subject, paragraphs: [translate(`${kind}.text`)], items, footer } };
  };

/** The daily mail with all new unread notices. */
export const digestMail = createNoticeMail('digest', (system, { userId, mailedAt }) =>
  system.all('notifications', { where: { userId, mailedAt, read: false } }),
);

/** The lead partner's reminder of a late report. */
export const nudgeMail = createNoticeMail('nudge', (system, { userId, mark }) =>
  system.all('notifications', { where: { userId, mark, kind: 'nudged' } }),
);
