import type { Store, Stores } from '@pilotage/db';
import type { EmailTemplate } from '../../mail/emailTemplate.ts';
import { sanitizeMailText } from '../../mail/mailContent.ts';
import { createMailTranslator, mailLanguageOf } from '../../mail/mailTexts.ts';
import { attachMinutes } from './attachMinutes.ts';
import { loadMinutes } from './loadMinutes.ts';
import { datesOfMeeting, minutesTextsOf } from './minutesTexts.ts';

/** So many decisions stand in a mail; the page of the meeting has all. */
const maxDecisions = 50;
const maxDecisionLength = 2000;

/** The store of the first membership by which the user reads the meeting now, or null. */
async function findReadingStore(stores: Stores, userId: number, meetingId: number): Promise<Store | null> {
  for (const membership of await stores.system().all('memberships', { where: { userId } })) {
    const store = stores.for(membership);
    if ((await store.findVisibleIds('meetings', [meetingId])).has(meetingId)) return store;
  }
  return null;
}

/** The minutes of a meeting for one reader: what was decided, in words, and the whole of it as files with what that reader may read. */
export const minutesMail: EmailTemplate = async (about, { stores, publicUrl }) => {
  const system = stores.system();
  const [user] = await system.all('users', { where: { id: Number(about.userId), disabled: false } });
  const meetingId = Number(about.meetingId);
  const store = user ? await findReadingStore(stores, user.id, meetingId) : null;
  if (!user || !store) return null;
  const meeting = await store.get('meetings', meetingId);
  const where = { meetingId };
  const order = { field: 'id', direction: 'ASC' } as const;
  const { records, total } = await store.list('meetingDecisions', { where, order, range: { from: 0, to: maxDecisions - 1 } });
  const language = mailLanguageOf(user.locale);
  const translate = createMailTranslator(language);
  const name = sanitizeMailText(meeting.title ?? meeting.place);
  const numbered = meeting.number === null ? name : translate('minutes.numbered', { number: meeting.number, name });
  const dates = datesOfMeeting(minutesTextsOf(language), meeting);
  const decisions = records.map(({ text }, at) => `${at + 1}. ${sanitizeMailText(text, maxDecisionLength)}`);
  const { name: consortium } = await system.get('consortium', 1);
  return {
    to: user.email,
    language,
    attachments: {
      text: translate('minutes.attached'),
      files: await attachMinutes(await loadMinutes(store, meetingId), minutesTextsOf(language)),
    },
    content: {
      subject: translate('minutes.subject', { name: numbered }),
      paragraphs: [
        translate('minutes.text', { name: numbered, dates }),
        translate(decisions.length === 0 ? 'minutes.noDecisions' : 'minutes.decisions'),
        ...decisions,
        ...(total > records.length ? [translate('minutes.more', { count: total - records.length })] : []),
      ],
      link: { text: translate('minutes.link'), href: `${publicUrl}/meetings/${meetingId}/show` },
      footer: translate('minutes.footer', { consortium: sanitizeMailText(consortium) }),
    },
  };
};
