import { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import {
  choice,
  instant,
  json,
  lineText,
  nameText,
  pattern,
  ref,
  storageKey,
  storageKeys,
  text,
  whole,
} from '../resource/fields.ts';
import { pictureTextLength } from '../resource/pictureTextLength.ts';
import { noReturn, returnFields } from '../resource/returnFields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

/** Who reads a published news item: the members of the consortium alone, or every visitor, too. */
export const newsAudiences = ['members', 'public'] as const;

export const newsStates = ['draft', 'submitted', 'published'] as const;

const titleLength = 200;
const textLength = 8000;

/** How many pictures an item may have. */
export const maxNewsPictures = 12;

/** A title and a text in one more language. */
const translation = z.strictObject({
  language: z.enum(languages),
  title: nameText(titleLength),
  text: text(textLength),
});

export type NewsTranslation = z.infer<typeof translation>;

/** A picture: what it shows, for those who do not see it, and what stands below it, in the languages of its item. */
const picture = z.strictObject({
  /** Hash of the stored file; a part of its address, and what tells the pictures of an item apart. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().min(1).max(10_000),
  height: z.int().min(1).max(10_000),
  texts: z.partialRecord(z.enum(languages), lineText(pictureTextLength)),
  captions: z.partialRecord(z.enum(languages), lineText(pictureTextLength)),
});

export type NewsPicture = z.infer<typeof picture>;

/** Where the file of each picture is stored. */
const pictureFile = z.strictObject({ hash: picture.shape.hash, storedAs: storageKey() });

/** What the project did, told by one organisation, in one language or several, with pictures. */
export const newsItems = defineResource({
  immutable: { organisationId: ref('organisations') },
  writable: {
    audience: choice(newsAudiences),
    language: choice(languages),
    title: nameText(titleLength),
    text: text(textLength),
    translations: json(z.array(translation).max(languages.length - 1)),
    /** In their order; the first is the lead picture. They are described, ordered and removed here, and added by an upload. */
    pictures: json(z.array(picture).min(1).max(maxNewsPictures)).nullable(),
  },
  serverManaged: {
    state: choice(newsStates),
    /** When it was first published. */
    publishedAt: instant.nullable(),
    ...returnFields,
    /** No role reads them. */
    pictureFiles: storageKeys(z.array(pictureFile).min(1).max(maxNewsPictures)).nullable(),
    // The lead picture once more, as those read it who knew one picture alone (`leadPictureOf`).
    pictureText: lineText(pictureTextLength).nullable(),
    pictureHash: pattern(64, /^[0-9a-f]{64}$/).nullable(),
    pictureWidth: whole(1, 10_000).nullable(),
    pictureHeight: whole(1, 10_000).nullable(),
    pictureStoredAs: storageKey().nullable(),
  },
  initial: {
    state: 'draft',
    publishedAt: null,
    ...noReturn,
    pictureFiles: null,
    pictureText: null,
    pictureHash: null,
    pictureWidth: null,
    pictureHeight: null,
    pictureStoredAs: null,
  },
  defaults: { audience: 'members', language: 'en' },
  filters: ['state', 'audience', 'language', 'publishedAt', 'title'],
  sorts: ['publishedAt', 'title', 'state', 'audience', 'organisationId'],
  search: ['title', 'text'],
  recordName: ['title'],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [
      ['organisationId', 'state'],
      ['state', 'publishedAt'],
    ],
  },
});

export type NewsItem = z.infer<typeof newsItems.read>;

/** Who writes a news item submits it, the lead partner publishes it or returns it. What was published can be withdrawn. */
export const newsMachine = createStateMachine('newsItems', [
  { from: 'draft', action: 'submit', to: 'submitted', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'submitted', action: 'publish', to: 'published', roles: ['leadPartner'] },
  { from: 'submitted', action: 'return', to: 'draft', roles: ['leadPartner'] },
  { from: 'submitted', action: 'withdraw', to: 'draft', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'published', action: 'withdraw', to: 'draft', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
]);

interface NewsLanguages {
  language: NewsItem['language'];
  translations: readonly Pick<NewsTranslation, 'language'>[];
}

/** The languages in which the item can be read, its own first. */
export const languagesOfNews = ({ language, translations }: NewsLanguages): NewsItem['language'][] => [
  language,
  ...translations.map((each) => each.language),
];

/** Title and text in the language, or in the item's own where there is no translation. */
export function textOfNews(
  item: Pick<NewsItem, 'language' | 'title' | 'text' | 'translations'>,
  language: string,
): NewsTranslation {
  const { title, text } = item;
  return item.translations.find((each) => each.language === language) ?? { language: item.language, title, text };
}
