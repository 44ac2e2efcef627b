import { useTranslate } from 'react-admin';
import type { NewsItem } from '@pilotage/shared';
import { pictureWords } from './pictureWords.ts';

/** Labels what is said of a picture of an item; where the item has several languages, with the language. */
export function usePictureLabel(languages: readonly NewsItem['language'][]) {
  const translate = useTranslate();
  return (field: keyof typeof pictureWords, language: NewsItem['language']) =>
    languages.length === 1
      ? translate(pictureWords[field])
      : translate('news.pictures.inLanguage', {
          field: translate(pictureWords[field]),
          language: translate(`resources.newsItems.choices.language.${language}`),
        });
}
