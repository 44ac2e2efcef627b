import { type SystemStore, systemStoreOf } from '@pilotage/db';
import { createLocalDayFormatter, deriveSlug, type Meeting, documentFormats } from '@pilotage/shared';
import { documentResponse, parseDocumentFormat } from '../../documents/documentFormats.ts';
import { Problem } from '../../http/problem.ts';
import { versionBody } from '../../http/records/readActionBody.ts';
import { idOf } from '../../http/records/resourceRoutes.ts';
import { transition } from '../../http/records/transition.ts';
import { expensiveRequestCost } from '../../http/requests/requestLimiter.ts';
import { guardedRoute } from '../../http/route.ts';
import { enqueueMailsOnce } from '../../mail/enqueueMail.ts';
import { getConsortiumDay } from '../../periods/getConsortiumDay.ts';
import { buildMinutes } from './buildMinutes.ts';
import { loadMinutes } from './loadMinutes.ts';
import { findMinutesRecipients, minutesRecipients } from './minutesRecipients.ts';
import { minutesTextsOf, parseLanguage } from './minutesTexts.ts';

/** Minutes are sent once a day, as other reminders are. */
async function assertNotSentToday(system: SystemStore, { minutesSentAt }: Meeting): Promise<void> {
  if (minutesSentAt === null) return;
  const { timeZone } = await system.get('consortium', 1);
  if (createLocalDayFormatter(timeZone)(minutesSentAt) === (await getConsortiumDay(system)))
    throw new Problem('duplicate', { detail: 'The minutes were sent today. They can be sent again tomorrow.' });
}

const sendMinutes = transition({
  resource: 'meetings',
  action: 'sendMinutes',
  summary: 'Send the minutes of a meeting that was held to all members, evaluators and observers by mail, once a day',
  body: versionBody,
  async assertState({ system, record }) {
    if (record.state !== 'held') throw new Problem('invalidState');
    await assertNotSentToday(system, record);
  },
  async apply({ store, system, record: { id: meetingId } }) {
    const minutesSentAt = store.now();
    const { userIds } = await findMinutesRecipients(system);
    const mails = [...userIds].map((userId) => ({
      about: { userId, meetingId },
      dedupKey: `minutes:${meetingId}:${minutesSentAt}:${userId}`,
    }));
    await enqueueMailsOnce(store, 'minutes', mails);
    return { changes: { minutesSentAt } };
  },
});

export const minutesRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/meetings/:id/minutes',
    summary: 'Download the minutes of a meeting, with what you may read, as a PDF or for a word processor',
    cost: expensiveRequestCost,
    access: { resource: 'meetings', action: 'read' },
    query: ['format', 'language'],
    queryValues: { format: documentFormats },
    respondsWithFile: true,
    out: null,
    status: 200,
    handle: async (request, { store }) => {
      const content = await loadMinutes(store, idOf(request));
      const format = parseDocumentFormat(request.query);
      const texts = minutesTextsOf(parseLanguage(request.query));
      const { number, place } = content.meeting;
      return documentResponse(deriveSlug(`minutes ${number ?? ''} ${place}`), format, buildMinutes(content, texts));
    },
  }),
  guardedRoute({
    method: 'get',
    path: '/api/meetings/:id/minutes-recipients',
    summary: 'Count the people to whom the minutes of a meeting would be sent',
    access: { resource: 'meetings', action: 'sendMinutes' },
    out: minutesRecipients,
    status: 200,
    handle: async (request, { store }) => {
      await store.getAuthorized('meetings', idOf(request), 'sendMinutes');
      return { status: 200, body: (await findMinutesRecipients(systemStoreOf(store))).counts };
    },
  }),
  sendMinutes,
] as const;
