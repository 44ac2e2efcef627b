import type { SystemStore } from '@pilotage/db';
import { noticeAddress, type Notification } from '@pilotage/shared';
import { type LetterLink, plainWords } from '../mail/letter.ts';
import type { MailLanguage, Say } from '../mail/mailTexts.ts';
import { holidayIn } from './holidays.ts';

interface Reader {
  system: SystemStore;
  say: Say;
  language: MailLanguage;
  publicUrl: string;
}

const dayIn = (language: MailLanguage, day: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A day as a deadline is named: with the countries in which it is a public holiday. */
async function dueDay({ system, say, language }: Reader, dueOn: string): Promise<string> {
  const { countries } = await system.get('consortium', 1);
  const closed = holidayIn(dueOn, countries);
  const day = dayIn(language, dueOn);
  return closed.length === 0 ? day : say('notice.holiday', { day, countries: closed.join(', ') });
}

/** One notice as a line of a mail, with the link to the very place. */
export async function noticeLine(reader: Reader, notice: Notification): Promise<LetterLink> {
  const { system, say, publicUrl } = reader;
  const period = notice.periodId === null ? null : await system.get('periods', notice.periodId);
  const organisation =
    notice.organisationId === null ? '' : plainWords((await system.get('organisations', notice.organisationId)).name);
  const day = period ? await dueDay(reader, period.dueOn) : '';
  const text = say(`notice.${notice.kind}`, { number: period?.number ?? '', organisation, day });
  return { text, href: `${publicUrl}${noticeAddress(notice, period?.number ?? null)}` };
}
