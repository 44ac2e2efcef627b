import type { NewsPicture } from '@pilotage/shared';
import { apiRoot } from '../data/request.ts';

/** Where a picture of a news item is read by those who read the item. */
export const newsPictureAddress = (itemId: number, { hash }: Pick<NewsPicture, 'hash'>): string =>
  `${apiRoot}/newsItems/${itemId}/pictures/${hash}`;
