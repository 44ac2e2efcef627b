import type { ResourceWords } from '../i18n/resourceWords.ts';

export const consortiumWords = {
  name: 'Consortium |||| Consortium',
  fields: {
    name: 'Name',
    title: 'Title',
    programme: 'Programme',
    priority: 'Priority',
    startsOn: 'Starts on',
    endsOn: 'Ends on',
    currency: 'Currency',
    countries: 'Countries',
    languages: 'Languages',
    timeZone: 'Time zone',
    publishesProgress: 'Progress is public',
    digestHour: 'Mails of the day from',
    reminderDays: 'Reminders before the due day',
  },
} satisfies ResourceWords<'consortium'>;
