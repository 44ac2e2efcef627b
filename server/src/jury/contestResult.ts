import {
  computeFirstPlaceStability,
  type RankingInput,
  adjustForJurorLeniency,
  rankSolutions,
  roundFigure,
} from '@pilotage/shared';
import { z } from 'zod';

const jurorMean = z.object({ jurorId: z.int(), mean: z.number() });

export const contestResultBody = z.object({
  ranking: z.array(
    z.object({
      solutionId: z.int(),
      place: z.int().nullable(),
      mean: z.number().nullable(),
      spread: z.number().nullable(),
      jurors: z.array(jurorMean),
      /** The mean and place after adjustment for leniency; null if it cannot be computed. */
      adjusted: z.object({ mean: z.number(), place: z.int() }).nullable(),
    }),
  ),
  /** The difference of each juror's marks from the others' for the same solutions. */
  leniency: z.array(z.object({ jurorId: z.int(), by: z.number() })).nullable(),
  firstPlace: z.object({
    first: z.array(z.int()),
    survives: z.boolean(),
    moved: z.array(z.object({ criterionId: z.int(), tenths: z.literal([9, 11]), first: z.array(z.int()), isSame: z.boolean() })),
  }),
});

/** The result for display. Figures are rounded only here. */
export function roundContestResult(judging: RankingInput): z.infer<typeof contestResultBody> {
  const adjusted = adjustForJurorLeniency(judging.sheets, judging.criteria);
  const byId = new Map(adjusted?.solutions.map((each) => [each.solutionId, each]));
  const { first, survives, moved } = computeFirstPlaceStability(judging);
  return {
    ranking: rankSolutions(judging).map(({ solutionId, place, mean, spread, jurors }) => {
      const other = byId.get(solutionId);
      return {
        solutionId,
        place,
        mean: roundFigure(mean),
        spread: roundFigure(spread),
        jurors: jurors.map((each) => ({ jurorId: each.jurorId, mean: roundFigure(each.mean) ?? 0 })),
        adjusted: other ? { mean: roundFigure(other.mean) ?? 0, place: other.place } : null,
      };
    }),
    leniency: adjusted?.leniency.map(({ jurorId, by }) => ({ jurorId, by: roundFigure(by) ?? 0 })) ?? null,
    firstPlace: { first: [...first], survives, moved: moved.map((each) => ({ ...each, first: [...each.first] })) },
  };
}
