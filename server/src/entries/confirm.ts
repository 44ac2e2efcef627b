import {
  type Arrival,
  arrivalsOf,
  confirmArrival,
  connectionOf,
  emptyArrival,
  type Entrant,
  removeSolutionFiles,
  solutionFilesOf,
  type Store,
  systemOf,
} from '@pilotage/db';
import { type Contest, neutralFileName, type Solution } from '@pilotage/shared';
import { takeAwayApart } from '../contests/takeAwayApart.ts';
import { Problem } from '../http/problem.ts';
import { contentIn } from './contentIn.ts';
import type { EntryContent } from './entryContent.ts';
import { type Standing, standingOf } from './standing.ts';

/** Under names that say nothing of who sent them: jurors read these. */
const filesOf = ({ files }: EntryContent) =>
  files.map(({ key, name, mediaType, size }, at) => ({ key, name: neutralFileName(name, at), mediaType, size }));

function wordsOf(content: EntryContent, { receivedAt, contentHash }: Arrival) {
  const { title, summary, answers, country, theme, affiliationId, mayPublish } = content;
  const files = { files: filesOf(content), fileNames: content.files.length === 0 ? null : content.files.map(({ name }) => name) };
  return { title, summary, answers, country, theme, affiliationId, mayPublish, ...files, receivedAt, contentHash };
}

const personOf = ({ name, phone, belongsTo, locale }: EntryContent) => ({ name, phone, belongsTo, locale });

async function firstSolution(store: Store, entrant: Entrant, arrival: Arrival, content: EntryContent): Promise<void> {
  const { organisationId, id: contestId } = await store.get('contests', entrant.contestId);
  const solution = await store.insert('solutions', {
    organisationId,
    contestId,
    reference: arrival.reference,
    ...wordsOf(content, arrival),
    state: 'submitted',
    exclusion: null,
    published: false,
    place: null,
    award: null,
    pilotId: null,
  });
  await store.insert('applicants', {
    organisationId,
    contestId,
    solutionId: solution.id,
    email: entrant.address,
    ...personOf(content),
    consentedAt: arrival.receivedAt,
    confirmedAt: store.now(),
  });
}

/** Nobody changes what a juror has judged already. */
async function assertNotScored(store: Store, { id: solutionId }: Solution): Promise<void> {
  const scored = await store.count('scores', { solutionId, state: ['scored', 'counted'] });
  if (scored > 0) throw new Problem('state');
}

/** Jurors who turn out to be kept apart from what the solution says of itself now read it no more. */
async function keepApart(store: Store, { contestId }: Solution): Promise<void> {
  const system = systemOf(store);
  await takeAwayApart(system, await system.all('jurors', { where: { contestId } }));
}

async function replace(store: Store, { applicant, solution }: Standing, arrival: Arrival, content: EntryContent): Promise<void> {
  if (solution.state === 'excluded') throw new Problem('state');
  await assertNotScored(store, solution);
  const replaced = await store.update('solutions', solution, { ...wordsOf(content, arrival), state: 'submitted' });
  await store.update('applicants', applicant, { ...personOf(content), consentedAt: arrival.receivedAt });
  await keepApart(store, replaced);
}

/** Forgets the words and files of what no longer stands. Answers where files lie that nothing tells of any more. */
async function forgetReplaced(store: Store, entrant: Entrant): Promise<string[]> {
  const on = connectionOf(store);
  const [stands, ...replaced] = (await arrivalsOf(on, entrant.id)).filter(({ confirmedAt }) => confirmedAt !== null);
  for (const { id } of replaced) await emptyArrival(on, id);
  const pending = (await arrivalsOf(on, entrant.id)).filter(({ confirmedAt }) => confirmedAt === null);
  const told = [...(stands ? [stands] : []), ...pending].flatMap((each) => contentIn(each)?.files ?? []);
  const keys = new Set(told.map(({ key }) => key));
  const gone = (await solutionFilesOf(on, entrant.id)).filter(({ fileKey }) => !keys.has(fileKey));
  await removeSolutionFiles(
    on,
    gone.map(({ fileKey }) => fileKey),
  );
  return gone.map(({ storedAs }) => storedAs);
}

const mayStillEnter = ({ state, judgedAt }: Contest) => (state === 'open' || state === 'judging') && judgedAt === null;

/**
 * Lets an arrival count: it becomes the entrant's solution, or stands in place of what came before it. One that came before what stands
 * changes nothing. Throws 409 once the contest has been judged. Answers where files lie that are to be removed afterwards.
 */
export async function confirm(store: Store, entrant: Entrant, arrival: Arrival): Promise<string[]> {
  await systemOf(store).guard('contests', entrant.contestId);
  if (arrival.confirmedAt !== null) return [];
  const contest = await store.get('contests', entrant.contestId);
  if (!mayStillEnter(contest)) throw new Problem('state');
  const content = contentIn(arrival);
  if (!content) throw new Problem('state');
  const standing = await standingOf(store, entrant);
  if (!standing) await firstSolution(store, entrant, arrival, content);
  else if (standing.solution.receivedAt <= arrival.receivedAt) await replace(store, standing, arrival, content);
  await confirmArrival(connectionOf(store), arrival.id, store.now());
  return forgetReplaced(store, entrant);
}
