import { Forbidden, type Store, systemOf } from '@pilotage/db';
import { abilityOf, asSubject, type Contest, firstPlace, type Judging, jurorAdjusted, ranking, rounded } from '@pilotage/shared';
import { z } from 'zod';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { judgingOf } from './judgingOf.ts';
import { assertJudging } from './assertJudging.ts';

const ofJuror = z.object({ jurorId: z.int(), mean: z.number() });

const resultOut = z.object({
  ranking: z.array(
    z.object({
      solutionId: z.int(),
      place: z.int().nullable(),
      mean: z.number().nullable(),
      spread: z.number().nullable(),
      jurors: z.array(ofJuror),
      /** As if all jurors were equally strict; null where that cannot be known. */
      adjusted: z.object({ mean: z.number(), place: z.int() }).nullable(),
    }),
  ),
  /** By how much each juror scores above the others for the same solutions. */
  leniency: z.array(z.object({ jurorId: z.int(), by: z.number() })).nullable(),
  firstPlace: z.object({
    first: z.array(z.int()),
    survives: z.boolean(),
    moved: z.array(z.object({ criterionId: z.int(), tenths: z.literal([9, 11]), first: z.array(z.int()), isSame: z.boolean() })),
  }),
});

/** The result as it is shown: rounded here, and nowhere before. */
function shown(judging: Judging): z.infer<typeof resultOut> {
  const adjusted = jurorAdjusted(judging.sheets, judging.criteria);
  const byId = new Map(adjusted?.solutions.map((each) => [each.solutionId, each]));
  const { first, survives, moved } = firstPlace(judging);
  return {
    ranking: ranking(judging).map(({ solutionId, place, mean, spread, jurors }) => {
      const other = byId.get(solutionId);
      return {
        solutionId,
        place,
        mean: rounded(mean),
        spread: rounded(spread),
        jurors: jurors.map((each) => ({ jurorId: each.jurorId, mean: rounded(each.mean) ?? 0 })),
        adjusted: other ? { mean: rounded(other.mean) ?? 0, place: other.place } : null,
      };
    }),
    leniency: adjusted?.leniency.map(({ jurorId, by }) => ({ jurorId, by: rounded(by) ?? 0 })) ?? null,
    firstPlace: { first: [...first], survives, moved: moved.map((each) => ({ ...each, first: [...each.first] })) },
  };
}

/** Who reads a contest's decision reads how it came about, as soon as they read every score of it. */
async function assertReads(store: Store, contest: Contest): Promise<void> {
  const { id: contestId, organisationId } = contest;
  const decision = asSubject('decisions', { contestId, organisationId });
  if (!abilityOf(store.actor, ['decisions']).can('read', decision)) throw new Forbidden();
  assertJudging(contest, 'ended');
  const where = { contestId, state: 'counted' };
  if ((await store.count('scores', where)) < (await systemOf(store).count('scores', where))) throw new Forbidden();
}

async function result(request: Request, store: Store) {
  const contest = await store.get('contests', idOf(request));
  await assertReads(store, contest);
  const { judging } = await judgingOf(systemOf(store), contest);
  return { status: 200, body: shown(judging) };
}

export const resultRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/result',
    summary: 'The ranking with each juror’s mean, adjusted for how strict they are, and whether first place is safe',
    cost: expensive,
    access: { resource: 'decisions', action: 'read' },
    out: resultOut,
    status: 200,
    refuses: [409],
    handle: (request, { store }) => result(request, store),
  }),
] as const;
