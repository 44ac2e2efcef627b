import { isDeepStrictEqual } from 'node:util';
import { validateNewsItem } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { computePictureFields } from './computePictureFields.ts';

/** A news item has each language once, and pictures only with the words for those who do not see them. */
export const newsItemHooks: ResourceHooks<'newsItems'> = {
  async computeFields({ before, after, system }) {
    const { language = 'en', pictures = null } = after;
    if (before === null) return computePictureFields({ language, pictures }, null);
    // All of them follow from these two.
    if (language === before.language && isDeepStrictEqual(pictures, before.pictures)) return {};
    // Its writer does not read where files are stored.
    const stored = await system.get('newsItems', before.id);
    const computed = computePictureFields({ language, pictures }, stored.pictureFiles);
    const changed = Object.entries(computed).filter(([field, value]) => !isDeepStrictEqual(Reflect.get(stored, field), value));
    return Object.fromEntries(changed);
  },
  async validate({ before, after }) {
    const { language = 'en', translations = [], pictures = null } = after;
    return validateNewsItem({ language, translations, pictures }, before?.pictures ?? []);
  },
};
