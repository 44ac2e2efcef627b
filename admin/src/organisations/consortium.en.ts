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
    about: 'What the consortium is',
    colour: 'Colour of the public page',
    pictureText: 'What the picture shows',
    pictureHash: 'Hash of the picture',
    pictureWidth: 'Width of the picture',
    pictureHeight: 'Height of the picture',
    pictureStoredAs: 'Storage key of the picture',
    reminderDays: 'Reminders before the due day',
  },
} satisfies ResourceWords<'consortium'>;
