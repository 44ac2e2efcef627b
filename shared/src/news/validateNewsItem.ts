import type { FieldProblems } from '../errors/fieldMessages.ts';
import { languagesOfNews, type NewsItem } from './newsItem.ts';

type CheckedNews = Pick<NewsItem, 'language' | 'translations' | 'pictureText' | 'pictureHash'>;

/** What is wrong with the languages and the picture of a news item, by field. */
export function validateNewsItem({ language, translations, pictureText, pictureHash }: CheckedNews): FieldProblems {
  const all = languagesOfNews({ language, translations });
  return {
    ...(new Set(all).size < all.length ? { translations: { code: 'news.languageTwice' } } : {}),
    ...(pictureHash !== null && pictureText === null ? { pictureText: { code: 'field.required' } } : {}),
  };
}
