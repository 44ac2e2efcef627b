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

/** A notice as an item of a mail, with a link to its page. */
export async function createNoticeLink(context: NoticeLinkContext, notice: Notification): Promise<MailLink> {
  const { system, translate, publicUrl } = context;
  const period = notice.periodId === null ? null : await system.get('periods', notice.periodId);
  const organisation =
    notice.organisationId === null ? '' : sanitizeMailText((await system.get('organisations', notice.organisationId)).name);
  const day = period ? await describeDueDay(context, period.dueOn) : '';
  const text = translate(`notice.${notice.kind}`, { number: period?.number ?? '', organisation, day });
  return { text, href: `${publicUrl}${noticeAddressOf(notice, period?.number ?? null)}` };
}
