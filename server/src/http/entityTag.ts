import { createHash } from 'node:crypto';
import type { RouteRequest } from './route.ts';

/** A tag of an answer in any form in which it may be sent: weak, because the bytes of these differ. */
export const entityTagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

const opaqueTagOf = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether whoever asks holds the answer of this tag already. */
export function isNotModified({ header }: Pick<RouteRequest, 'header'>, tag: string): boolean {
  const requestedTags = header('if-none-match');
  return requestedTags !== undefined && requestedTags.split(',').some((each) => opaqueTagOf(each) === opaqueTagOf(tag));
}
