import type { ResourceWords } from '../i18n/resourceWords.ts';

export const organisationsWords = {
  name: 'Organisation |||| Organisations',
  empty: 'No organisations yet.',
  fields: {
    id: 'Number',
    slug: 'Short address',
    name: 'Name',
    shortName: 'Short name',
    country: 'Country',
    countrySince: 'In this country since',
    formerCountries: 'Countries before',
    city: 'City',
    budgetEur: 'Budget in EUR',
    budgetIllustrative: 'Illustrative budget',
    kind: 'Kind',
  },
  choices: { kind: { lead: 'Lead partner', partner: 'Partner' } },
} satisfies ResourceWords<'organisations'>;

export const organisationsEnglish = {
  organisations: {
    noBudget: 'no budget known',
    budgetHelp: 'Its part of the project’s budget. The organisation itself, you and the evaluators read it.',
    budgetIllustrativeHelp: 'Never published: it stands there as an example, and totals by budget are marked so.',
    shortNameHelp: 'Shown in charts and lists, where the name is long.',
    publicNote: 'Everybody can read the name, country and city: they stand on the public page as soon as you save.',
    publicPage: 'Open the public page',
    foreignCountry:
      '%{country} is none of the countries of your consortium. Its figures would count for %{country}, and the public page would name it.',
    foreignCountryRight: 'The country is right',
    foreignCountryUnanswered:
      'This is none of the countries of your consortium. Say below that it is right, or choose another one.',
    progress: 'Progress',
    countrySinceHelp:
      'Periods that end before this day stay with the country of before. From then on all of its figures count in the new country.',
    consortiumTitle: 'Consortium',
    sections: {
      project: 'The project',
      counting: 'Countries, currency and time',
      page: 'Public page',
      mails: 'Mails',
    },
    titleHelp: 'The full title of the project, as the programme knows it.',
    programmeHelp: 'The funding programme, such as Interreg Central Europe.',
    priorityHelp: 'The priority or objective of the programme that the project belongs to.',
    timeZoneHelp: 'Days and deadlines end by this clock.',
    currencyHelp: 'Amounts of money are in this currency.',
    currencyChoice: '%{code}, %{name}',
    countriesHelp: 'All of them are compared, also those without an organisation yet.',
    publishesProgressHelp: 'On the public page: attainment by country and by indicator, on approved figures alone.',
    aboutHelp: 'Begins the public page: who you are, what you do, what one finds there. About three sentences.',
    colourOfProduct: 'The colour of the product',
    colourReset: 'Choose none',
    picture: 'Picture of the public page',
    pictureHelp:
      'It stands beside the name, and is shown where the page is shared. PNG, JPEG or WebP, at most 10 MB. It is stored anew, so that place, device and author are not passed on.',
    noPicture: 'There is none: the page begins with your colour and the map of your countries.',
    pictureSave: 'Publish',
    pictureSaved: 'The picture is on the public page.',
    digestHourHelp: 'From this hour on, by the clock of the time zone, everybody gets at most one mail a day with what is new.',
    reminderDaysHelp: 'How many days before a period is due people are reminded, such as 14, 3. Empty: 14 and 3.',
  },
};
