import { foldText } from '../search/foldText.ts';

const maxLength = 60;

/** Derives the slug of an organisation from its name: lower-case letters, digits and hyphens. Empty if the name has no usable character. */
export const deriveSlug = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
