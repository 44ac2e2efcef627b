import { createHash } from 'node:crypto';
import type { Request } from './route.ts';

/** A tag of an answer in any form in which it may be sent: weak, because the bytes of these differ. */
export const entityTag = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether whoever asks holds the answer of this tag already. */
export function isHeld({ header }: Pick<Request, 'header'>, tag: string): boolean {
  const given = header('if-none-match');
  return given !== undefined && given.split(',').some((each) => opaque(each) === opaque(tag));
}
