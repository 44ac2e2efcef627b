import { validateNewsItem } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

/** A news item has each language once, and a picture only with the words for those who do not see it. */
export const newsItemHooks: ResourceHooks<'newsItems'> = {
  async validate({ before, after }) {
    const { language = 'en', translations = [], pictureText = null } = after;
    return validateNewsItem({ language, translations, pictureText, pictureHash: before?.pictureHash ?? null });
  },
};
