import { languages } from '@pilotage/shared';
import { isStructure } from '../audit/describeStructure.ts';
import { pictureWords } from './pictureWords.ts';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Pictures of a news item in words, one after the other: what each shows and its caption, in each language. */
export function describePictures(pictures: readonly unknown[], translate: Translate): string[] {
  const nameOf = (language: string) => translate(`resources.newsItems.choices.language.${language}`);
  const describe = (picture: unknown, field: keyof typeof pictureWords, language: string) => {
    const texts = isStructure(picture) ? picture[field] : null;
    const text = isStructure(texts) ? texts[language] : null;
    if (typeof text !== 'string' || text === '') return [];
    const label = translate('news.pictures.inLanguage', { field: translate(pictureWords[field]), language: nameOf(language) });
    return [`${label}: ${text}`];
  };
  return pictures.map((picture, index) =>
    [
      translate('news.pictures.name', { place: index + 1, count: pictures.length }),
      ...languages.flatMap((language) => [...describe(picture, 'texts', language), ...describe(picture, 'captions', language)]),
    ].join(' · '),
  );
}
