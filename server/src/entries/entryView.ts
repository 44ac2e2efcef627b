import { arrivalsOf, connectionOf, type Entrant, type Store } from '@pilotage/db';
import { type Contest, type Organisation, resources, type Solution } from '@pilotage/shared';
import { z } from 'zod';
import { contentIn } from './contentIn.ts';
import { type Standing, standingOf } from './standing.ts';
import { receiptOf } from './arrive.ts';
import { draftOf, entryDraft } from './entryDraft.ts';
import { pendingOf } from './waiting.ts';
import { type Receipts, receipt } from './receipts.ts';

const { contests, solutions, applicants } = resources;
const instant = z.string();

const shownSolution = solutions.read
  .pick({
    reference: true,
    title: true,
    summary: true,
    answers: true,
    files: true,
    country: true,
    theme: true,
    mayPublish: true,
    state: true,
    receivedAt: true,
    published: true,
    place: true,
    award: true,
  })
  .extend({
    ...applicants.read.pick({ name: true, phone: true, belongsTo: true, locale: true, confirmedAt: true }).shape,
    affiliation: z.string().nullable(),
  });

/** What the personal page shows to whoever holds the link. */
export const entryView = z.object({
  now: instant,
  email: z.string(),
  contest: contests.read
    .pick({ slug: true, name: true, state: true, timeZone: true, closesAt: true, eraseOn: true })
    .extend({ questions: contests.read.shape.questions }),
  /** What arrived under this address and was not confirmed, the latest first. */
  pending: z.array(z.object({ reference: z.string(), receivedAt: instant, title: z.string() })),
  solution: shownSolution.nullable(),
  /** Of what stands; null where it stands no more. */
  receipt: receipt.nullable(),
  draft: z.object({ savedAt: instant, entry: entryDraft }).nullable(),
  canAmend: z.boolean(),
  canWithdraw: z.boolean(),
});

const isTaking = ({ state, closesAt }: Contest, now: string) => state === 'open' && closesAt !== null && now <= closesAt;

const isUndecided = ({ state }: Contest) => state === 'open' || state === 'judging';

function shownOf({ applicant, solution }: Standing, partners: readonly Organisation[]): z.infer<typeof shownSolution> {
  const affiliation = partners.find(({ id }) => id === solution.affiliationId)?.slug ?? null;
  // Whose files they are reads what they are called.
  const files = solution.files.map((file, at) => ({ ...file, name: solution.fileNames?.[at] ?? file.name }));
  return shownSolution.parse({ ...applicant, ...solution, files, affiliation });
}

const isFixed = ({ state }: Solution) => state === 'excluded';

/** All that the personal page says, as it is now. */
export async function viewOf(store: Store, receipts: Receipts, entrant: Entrant): Promise<z.infer<typeof entryView>> {
  const now = store.now();
  const contest = await store.get('contests', entrant.contestId);
  const standing = await standingOf(store, entrant);
  const partners = standing?.solution.affiliationId ? await store.all('organisations') : [];
  const pending = await pendingOf(store, entrant);
  const arrivals = await arrivalsOf(connectionOf(store), entrant.id);
  const stands = arrivals.find(
    ({ confirmedAt, receivedAt }) => confirmedAt !== null && receivedAt === standing?.solution.receivedAt,
  );
  return {
    now,
    email: entrant.address,
    contest: entryView.shape.contest.parse(contest),
    pending: pending.map((each) => ({
      reference: each.reference,
      receivedAt: each.receivedAt,
      title: contentIn(each)?.title ?? '',
    })),
    solution: standing ? shownOf(standing, partners) : null,
    receipt: stands ? receiptOf(receipts, contest, stands) : null,
    draft: draftOf(entrant),
    canAmend: standing !== null && !isFixed(standing.solution) && isTaking(contest, now),
    canWithdraw: standing?.solution.state === 'submitted' && isUndecided(contest) && contest.judgedAt === null,
  };
}
