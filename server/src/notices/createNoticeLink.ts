import type { SystemStore } from '@pilotage/db';
import { dateTimeFormatOf, noticeAddressOf, type Notification } from '@pilotage/shared';
import { type MailLink, sanitizeMailText } from '../mail/mailContent.ts';
import type { MailLanguage, MailTranslator } from '../mail/mailTexts.ts';
import { countriesOnHoliday } from './holidays.ts';

interface NoticeLinkContext {
  system: SystemStore;
  translate: MailTranslator;
  language: MailLanguage;
  publicUrl: string;
}

const formatDay = (language: MailLanguage, day: string): string =>
  dateTimeFormatOf(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The due day as text, with the countries in which it is a public holiday. */
async function describeDueDay({ system, translate, language }: NoticeLinkContext, dueOn: string): Promise<string> {
  const { countries } = await system.get('consortium', 1);
  const holidayCountries = countriesOnHoliday(dueOn, countries);
  const day = formatDay(language, dueOn);
  return holidayCountries.length === 0 ? day : translate('notice.holiday', { day, countries: holidayCountries.join(', ') });
}

/** Title and due day of the task that a notice is about. Its readers were found before, by their rights of now. */
async function describeTask(
  { system, language }: NoticeLinkContext,
  { about, aboutId }: Notification,
): Promise<Readonly<Record<string, string>>> {
  const [task] = about === 'tasks' ? await system.all('tasks', { where: { id: aboutId } }) : [];
  if (!task) return {};
  return { title: sanitizeMailText(task.title), taskDay: task.dueOn === null ? '' : formatDay(language, task.dueOn) };
}

/** A notice as an item of a mail, with a link to its page. */
export async function createNoticeLink(context: NoticeLinkContext, notice: Notification): Promise<MailLink> {
  const { system, translate, publicUrl } = context;
  const period = notice.periodId === null ? null : await system.get('periods', notice.periodId);
  const organisation =
    notice.organisationId === null ? '' : sanitizeMailText((await system.get('organisations', notice.organisationId)).name);
  const day = period ? await describeDueDay(context, period.dueOn) : '';
  const task = await describeTask(context, notice);
  const key = notice.kind === 'taskDueSoon' && !task.taskDay ? 'notice.taskUndated' : (`notice.${notice.kind}` as const);
  const text = translate(key, { number: period?.number ?? '', organisation, day, ...task });
  return { text, href: `${publicUrl}${noticeAddressOf(notice, period?.number ?? null)}` };
}
