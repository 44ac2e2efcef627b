import { findFirstPlace, type RankingInput } from './rankSolutions.ts';

/** One weight moved by a tenth, the others as they are: who would be first. */
export interface MovedWeight {
  criterionId: number;
  /** In tenths of the weight as it is. */
  tenths: 9 | 11;
  /** Who is first then, ascending. */
  first: readonly number[];
  isSame: boolean;
}

export interface FirstPlaceStability {
  first: readonly number[];
  /** Whether moving any weight by a tenth leaves first place as it is. */
  survives: boolean;
  moved: readonly MovedWeight[];
}

const areSameIds = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/**
 * Whether first place survives moving any weight by a tenth, and which weight decides where it does not.
 * Source: domain.md, Contest, "whether first place survives moving any weight by a tenth".
 */
export function computeFirstPlaceStability(input: RankingInput): FirstPlaceStability {
  const first = findFirstPlace(input);
  const moved = input.criteria.flatMap(({ id: criterionId }) =>
    ([9, 11] as const).map((tenths): MovedWeight => {
      const criteria = input.criteria.map(({ id, weight }) => ({ id, weight: weight * (id === criterionId ? tenths : 10) }));
      const then = findFirstPlace({ ...input, criteria });
      return { criterionId, tenths, first: then, isSame: areSameIds(first, then) };
    }),
  );
  return { first, survives: moved.every((each) => each.isSame), moved };
}
