import type { FieldProblems } from '../errors/fieldMessages.ts';
import { languagesOfNews, type NewsItem, type NewsPicture } from './newsItem.ts';
import { listUndescribedPictures, type UndescribedPicture } from './newsPictures.ts';

type CheckedNews = Pick<NewsItem, 'language' | 'translations' | 'pictures'>;

const toProblems = (undescribed: readonly UndescribedPicture[]): FieldProblems =>
  Object.fromEntries(
    undescribed.map(({ index, language }) => [`pictures.${index}.texts.${language}`, { code: 'field.required' }]),
  );

/** Pictures are those that were uploaded, each once. */
function validatePictures(pictures: readonly NewsPicture[], uploaded: readonly NewsPicture[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const [index, { hash, width, height }] of pictures.entries()) {
    const known = uploaded.find((each) => each.hash === hash);
    if (!known) problems[`pictures.${index}.hash`] = { code: 'news.pictureUnknown' };
    else if (known.width !== width || known.height !== height) problems[`pictures.${index}`] = { code: 'field.fixed' };
    else if (pictures.findIndex((each) => each.hash === hash) < index)
      problems[`pictures.${index}.hash`] = { code: 'news.pictureTwice' };
  }
  return problems;
}

/** What is wrong with the languages and the pictures of a news item, by field. A picture is described in the item's own language at least. */
export function validateNewsItem(item: CheckedNews, uploaded: readonly NewsPicture[]): FieldProblems {
  const all = languagesOfNews(item);
  return {
    ...(new Set(all).size < all.length ? { translations: { code: 'news.languageTwice' } } : {}),
    ...toProblems(listUndescribedPictures({ ...item, translations: [] })),
    ...validatePictures(item.pictures ?? [], uploaded),
  };
}

/** What a news item lacks before others read it: a description of each picture in each of its languages. */
export const validateNewsForReaders = (item: CheckedNews): FieldProblems => toProblems(listUndescribedPictures(item));
