import type { StoreReader } from '@pilotage/db';
import {
  createLocalDayFormatter,
  type FieldOf,
  languages,
  languagesOfNews,
  type NewsItem,
  pictureTextOf,
  resources,
  textOfNews,
} from '@pilotage/shared';
import { z } from 'zod';

const news = resources.newsItems.read;

const publicPicture = z.object({
  address: z.string(),
  /** What it shows, for those who do not see it, in this language. */
  text: z.string(),
  language: z.enum(languages),
  /** What stands below it, in the language of the item. */
  caption: z.string().nullable(),
  width: z.int(),
  height: z.int(),
});

/** A news item as a visitor reads it, in one of its languages. */
export const publicNewsItem = news.pick({ id: true, title: true, text: true }).extend({
  language: z.enum(languages),
  /** All languages in which it can be read, its own first. */
  languages: z.array(z.enum(languages)),
  organisation: z.string(),
  publishedAt: z.string(),
  /** When it was changed or published last. */
  updatedAt: z.string(),
  /** The day of publication by the consortium's clock. */
  publishedOn: z.string(),
  /** The lead picture. */
  picture: publicPicture.nullable(),
  /** All pictures in their order, the lead picture first. */
  pictures: z.array(publicPicture),
});

export const publicNews = z.object({ page: z.int(), pages: z.int(), total: z.int(), news: z.array(publicNewsItem) });

export type PublicPicture = z.infer<typeof publicPicture>;
export type PublicNewsItem = z.infer<typeof publicNewsItem>;
export type PublicNews = z.infer<typeof publicNews>;

export const newsPageSize = 20;

/** The fields that a visitor may read. */
const visibleFields = [
  'organisationId',
  'language',
  'title',
  'text',
  'translations',
  'publishedAt',
  'pictures',
  'updatedAt',
] as const satisfies (FieldOf<'newsItems'> | 'updatedAt')[];

type VisibleNews = Pick<NewsItem, 'id' | (typeof visibleFields)[number]>;

const toPublicPictures = (item: VisibleNews, shown: PublicNewsItem['language']): PublicPicture[] =>
  (item.pictures ?? []).map((picture) => ({
    address: `/public/news/${item.id}/${picture.hash}.webp`,
    ...pictureTextOf(picture, item, shown),
    caption: picture.captions[shown] ?? null,
    width: picture.width,
    height: picture.height,
  }));

interface NewsContext {
  organisations: ReadonlyMap<number, string>;
  dayOf: (instant: string) => string;
}

function toPublicItem(item: VisibleNews, { organisations, dayOf }: NewsContext, language: string): PublicNewsItem {
  const shown = textOfNews(item, language);
  const pictures = toPublicPictures(item, shown.language);
  return {
    id: item.id,
    ...shown,
    languages: languagesOfNews(item),
    organisation: organisations.get(item.organisationId) ?? '',
    publishedAt: item.publishedAt ?? '',
    updatedAt: item.updatedAt,
    publishedOn: item.publishedAt === null ? '' : dayOf(item.publishedAt),
    picture: pictures[0] ?? null,
    pictures,
  };
}

async function loadContext(reader: StoreReader): Promise<NewsContext> {
  const { timeZone } = await reader.get('consortium', 1);
  const organisations = await reader.all('organisations', { fields: ['name'] });
  return {
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    dayOf: createLocalDayFormatter(timeZone),
  };
}

/** One page of the published news for everybody, newest first. */
export async function listPublicNews(reader: StoreReader, page: number, size = newsPageSize): Promise<PublicNews> {
  const context = await loadContext(reader);
  const total = await reader.count('newsItems', {});
  const from = (page - 1) * size;
  const items = await reader.all('newsItems', {
    fields: visibleFields,
    order: { field: 'publishedAt', direction: 'DESC' },
    range: { from, to: from + size - 1 },
  });
  const news = items.map((item) => toPublicItem(item, context, item.language));
  return { page, pages: Math.max(1, Math.ceil(total / size)), total, news };
}

/** The published news item with this id, in the language where it has that one; undefined if a visitor may not read it. */
export async function findPublicNews(reader: StoreReader, id: number, language: string): Promise<PublicNewsItem | undefined> {
  const [item] = await reader.all('newsItems', { fields: visibleFields, where: { id } });
  return item ? toPublicItem(item, await loadContext(reader), language) : undefined;
}
