import { createHash } from 'node:crypto';
import type { RouteRequest } from '../route.ts';

/** The weak ETag of a response. It is weak because the bytes differ by content encoding. */
export const entityTagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

const opaqueTagOf = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether `If-None-Match` contains the tag. */
export function isNotModified({ header }: Pick<RouteRequest, 'header'>, tag: string): boolean {
  const requestedTags = header('if-none-match');
  return (
    requestedTags !== undefined && requestedTags.split(',').some((requestedTag) => opaqueTagOf(requestedTag) === opaqueTagOf(tag))
  );
}
