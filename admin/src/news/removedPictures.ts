import type { NewsPicture } from '@pilotage/shared';

/** A picture that was removed in the form, and where it stood. */
export interface RemovedPicture {
  index: number;
  picture: NewsPicture;
}

/** Those of the removed pictures that the form does not hold, in the order in which they were removed, each once. */
export const listRemovedPictures = (
  removed: readonly RemovedPicture[],
  pictures: readonly NewsPicture[] | null,
): RemovedPicture[] =>
  removed.filter(
    ({ picture: { hash } }, at) =>
      !pictures?.some((each) => each.hash === hash) && removed.findLastIndex((each) => each.picture.hash === hash) === at,
  );
