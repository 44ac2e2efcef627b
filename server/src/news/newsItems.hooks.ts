import { isDeepStrictEqual } from 'node:util';
import { type FieldOf, leadPictureOf, type NewsItem, validateNewsItem } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

type PictureFields = Pick<NewsItem, Extract<FieldOf<'newsItems'>, `picture${string}`>>;

/** The fields that follow from the pictures of an item and from their files; files of removed pictures are not kept. */
function computePictureFields(
  item: Pick<NewsItem, 'language' | 'pictures'>,
  files: NewsItem['pictureFiles'],
): Omit<PictureFields, 'pictures'> {
  const kept = (files ?? []).filter(({ hash }) => item.pictures?.some((picture) => picture.hash === hash));
  const pictureFiles = kept.length === 0 ? null : kept;
  return { pictureFiles, ...leadPictureOf({ ...item, pictureFiles }) };
}

/** A news item has each language once, and pictures only with the words for those who do not see them. */
export const newsItemHooks: ResourceHooks<'newsItems'> = {
  async computeFields({ before, after, system }) {
    const { language = 'en', pictures = null } = after;
    // Its writer does not read where files are stored.
    const stored = before === null ? null : await system.get('newsItems', before.id);
    const computed = computePictureFields({ language, pictures }, stored?.pictureFiles ?? null);
    if (stored === null) return computed;
    const changed = Object.entries(computed).filter(([field, value]) => !isDeepStrictEqual(Reflect.get(stored, field), value));
    return Object.fromEntries(changed);
  },
  async validate({ before, after }) {
    const { language = 'en', translations = [], pictures = null } = after;
    return validateNewsItem({ language, translations, pictures }, before?.pictures ?? []);
  },
};
