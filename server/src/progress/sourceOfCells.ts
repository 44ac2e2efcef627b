import type { Store } from '@pilotage/db';
import type { ProgressBasis } from '@pilotage/shared';
import { concealFromPast } from './concealFromPast.ts';
import type { ProgressSource } from './respondWithEntityTag.ts';

/** Reads cells from the source. What has been withheld since is taken from those of the past. */
export const sourceOfCells = (store: Store, { reader, asOf }: Pick<ProgressSource, 'reader' | 'asOf'>, basis: ProgressBasis) => ({
  store: reader,
  basis,
  ...(asOf === null ? {} : { conceal: concealFromPast.bind(null, store, basis) }),
});
