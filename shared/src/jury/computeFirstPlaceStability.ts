import { findFirstPlace, type RankingInput } from './rankSolutions.ts';

/** The first place after one weight is changed by a tenth. */
export interface MovedWeight {
  criterionId: number;
  /** New weight in tenths of the original. */
  tenths: 9 | 11;
  /** Ids of the first solutions with the changed weight, ascending. */
  first: readonly number[];
  isSame: boolean;
}

export interface FirstPlaceStability {
  first: readonly number[];
  /** Whether first place stays the same for every change of a weight by a tenth. */
  survives: boolean;
  moved: readonly MovedWeight[];
}

const areSameIds = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/**
 * Checks whether first place survives a change of any single weight by a tenth, and which weights change it.
 * Source: domain.md, Contest, "whether first place survives moving any weight by a tenth".
 */
export function computeFirstPlaceStability(input: RankingInput): FirstPlaceStability {
  const first = findFirstPlace(input);
  const moved = input.criteria.flatMap(({ id: criterionId }) =>
    ([9, 11] as const).map((tenths): MovedWeight => {
      const criteria = input.criteria.map(({ id, weight }) => ({ id, weight: weight * (id === criterionId ? tenths : 10) }));
      const changedFirst = findFirstPlace({ ...input, criteria });
      return { criterionId, tenths, first: changedFirst, isSame: areSameIds(first, changedFirst) };
    }),
  );
  return { first, survives: moved.every((each) => each.isSame), moved };
}
