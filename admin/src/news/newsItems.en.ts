import { localesWords } from '../access/locales.en.ts';
import type { ResourceWords } from '../i18n/resourceWords.ts';

export const newsItemsWords = {
  name: 'News item |||| News',
  empty: 'No news yet. Write what your organisation did; the lead partner publishes it.',
  fields: {
    id: 'Number',
    organisationId: 'Organisation',
    audience: 'For whom',
    language: 'Language',
    title: 'Title',
    text: 'Text',
    translations: 'In other languages',
    pictures: 'Pictures',
    pictureFiles: 'Storage keys of the pictures',
    pictureText: 'What the picture shows',
    state: 'State',
    publishedAt: 'Published',
    lastReturn: 'Requested changes',
    answeredReturn: 'Requested changes, answered',
    returnedAt: 'Returned',
    pictureHash: 'Hash of the lead picture',
    pictureWidth: 'Width of the lead picture',
    pictureHeight: 'Height of the lead picture',
    pictureStoredAs: 'Storage key of the lead picture',
  },
  choices: {
    audience: { members: 'Members of the consortium', public: 'Everybody, on the public page' },
    language: localesWords,
    state: { draft: 'Draft', submitted: 'Submitted', published: 'Published' },
  },
} satisfies ResourceWords<'newsItems'>;
