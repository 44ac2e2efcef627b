import { languagesOfNews, type NewsItem, type NewsPicture } from './newsItem.ts';

type PicturedNews = Pick<NewsItem, 'language' | 'pictures'>;

/** The text of a picture in the language, or in the item's own where there is none. */
export function pictureTextOf(
  { texts }: Pick<NewsPicture, 'texts'>,
  { language }: Pick<NewsItem, 'language'>,
  wanted: NewsItem['language'],
): { language: NewsItem['language']; text: string } {
  const text = texts[wanted];
  return text === undefined ? { language, text: texts[language] ?? '' } : { language: wanted, text };
}

/** The fields of the first picture. */
export function leadPictureOf({ language, pictures, pictureFiles }: PicturedNews & Pick<NewsItem, 'pictureFiles'>) {
  const lead = pictures?.[0];
  return {
    pictureText: lead?.texts[language] ?? null,
    pictureHash: lead?.hash ?? null,
    pictureWidth: lead?.width ?? null,
    pictureHeight: lead?.height ?? null,
    pictureStoredAs: pictureFiles?.find(({ hash }) => hash === lead?.hash)?.storedAs ?? null,
  };
}

/** The place of a picture in the item, from 0, and a language in which it is not described. */
export interface UndescribedPicture {
  index: number;
  language: NewsItem['language'];
}

/** The pictures without a text in one of the languages of the item. */
export const listUndescribedPictures = (item: PicturedNews & Pick<NewsItem, 'translations'>): UndescribedPicture[] =>
  (item.pictures ?? []).flatMap(({ texts }, index) =>
    languagesOfNews(item)
      .filter((language) => texts[language] === undefined)
      .map((language) => ({ index, language })),
  );
