import { nameText } from '../resource/fields.ts';

/** The name of a dimension or a category. Parts of figures are keyed by it, and no body may have the key `__proto__`. */
export const partName = nameText(100).refine((name) => name !== '__proto__', { params: { code: 'field.form' } });
