import type { StoreReader } from '@pilotage/db';
import {
  createLocalDayFormatter,
  type FieldOf,
  languages,
  languagesOfNews,
  type NewsItem,
  resources,
  textOfNews,
} from '@pilotage/shared';
import { z } from 'zod';

const news = resources.newsItems.read;

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
  picture: z.object({ address: z.string(), text: z.string(), width: z.int(), height: z.int() }).nullable(),
});

export const publicNews = z.object({ page: z.int(), pages: z.int(), total: z.int(), news: z.array(publicNewsItem) });

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
  'pictureHash',
  'pictureText',
  'pictureWidth',
  'pictureHeight',
  'updatedAt',
] as const satisfies (FieldOf<'newsItems'> | 'updatedAt')[];

type VisibleNews = Pick<NewsItem, 'id' | (typeof visibleFields)[number]>;

const pictureOf = ({ id, pictureHash, pictureText, pictureWidth, pictureHeight }: VisibleNews): PublicNewsItem['picture'] =>
  pictureHash === null || pictureText === null || pictureWidth === null || pictureHeight === null
    ? null
    : { address: `/public/news/${id}/${pictureHash}.webp`, text: pictureText, width: pictureWidth, height: pictureHeight };

interface NewsContext {
  organisations: ReadonlyMap<number, string>;
  dayOf: (instant: string) => string;
}

const toPublicItem = (item: VisibleNews, { organisations, dayOf }: NewsContext, language: string): PublicNewsItem => ({
  id: item.id,
  ...textOfNews(item, language),
  languages: languagesOfNews(item),
  organisation: organisations.get(item.organisationId) ?? '',
  publishedAt: item.publishedAt ?? '',
  updatedAt: item.updatedAt,
  publishedOn: item.publishedAt === null ? '' : dayOf(item.publishedAt),
  picture: pictureOf(item),
});

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
