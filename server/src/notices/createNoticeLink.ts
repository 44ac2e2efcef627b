import type { SystemStore } from '@pilotage/db';
import {
  dateTimeFormatOf,
  type NamedSubject,
  namedSubjectOfIndicator,
  namedSubjectOfTask,
  namedSubjectOfWorkPlanItem,
  noticeAddressOf,
  type Notification,
} from '@pilotage/shared';
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

/** The task, the item of the work plan or the indicator that a notice is about. Its readers were found before, by their rights of now. */
async function findNamedSubject(system: SystemStore, { about, aboutId }: Notification): Promise<NamedSubject | null> {
  if (about === 'tasks') {
    const [task] = await system.all('tasks', { where: { id: aboutId } });
    return task ? namedSubjectOfTask(task) : null;
  }
  if (about === 'indicators') {
    const [indicator] = await system.all('indicators', { where: { id: aboutId } });
    return indicator ? namedSubjectOfIndicator(indicator) : null;
  }
  if (about !== 'workPlanItems') return null;
  const [item] = await system.all('workPlanItems', { where: { id: aboutId } });
  return item ? namedSubjectOfWorkPlanItem(item) : null;
}

/** Title and due day of what a notice is about, for its text. */
function describeSubject(language: MailLanguage, subject: NamedSubject | null): Readonly<Record<string, string>> {
  if (!subject) return {};
  const { title, dueOn } = subject;
  return { title: sanitizeMailText(title), dueDay: dueOn === null ? '' : formatDay(language, dueOn) };
}

const keyOf = ({ kind }: Notification, subject: NamedSubject | null) =>
  (kind === 'taskDueSoon' || kind === 'workPlanDueSoon') && !subject?.dueOn
    ? (`notice.${kind}Undated` as const)
    : (`notice.${kind}` as const);

/** A notice as an item of a mail, with a link to its page. */
export async function createNoticeLink(context: NoticeLinkContext, notice: Notification): Promise<MailLink> {
  const { system, translate, language, publicUrl } = context;
  const period = notice.periodId === null ? null : await system.get('periods', notice.periodId);
  const organisation =
    notice.organisationId === null ? '' : sanitizeMailText((await system.get('organisations', notice.organisationId)).name);
  const day = period ? await describeDueDay(context, period.dueOn) : '';
  const subject = await findNamedSubject(system, notice);
  const text = translate(keyOf(notice, subject), {
    number: period?.number ?? '',
    organisation,
    day,
    ...describeSubject(language, subject),
  });
  return { text, href: `${publicUrl}${noticeAddressOf(notice, period?.number ?? null)}` };
}
