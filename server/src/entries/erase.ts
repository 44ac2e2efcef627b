import {
  arrivalsOf,
  connectionOf,
  type Entrant,
  entrantAt,
  type NewRecord,
  removeEntrant,
  type Store,
  systemOf,
} from '@pilotage/db';
import type { Applicant, Solution } from '@pilotage/shared';
import { takeBackUnscored } from '../contests/unscored.ts';
import { forgetPeople } from '../cooperations/forgetPeople.ts';

/** What is left of a solution without words: enough for counting, nothing to read. */
const emptied: Partial<NewRecord<'solutions'>> = {
  title: '–',
  summary: '–',
  answers: [],
  files: [],
  fileNames: null,
  affiliationId: null,
  mayPublish: false,
  exclusion: null,
  contentHash: '0'.repeat(64),
};

/** Takes the words out of a solution; where the applicant wished it, also what was published. */
async function emptySolution(store: Store, solution: Solution, isWished: boolean): Promise<void> {
  const withdrawn = isWished
    ? { published: false, ...(solution.state === 'submitted' ? { state: 'withdrawn' as const } : {}) }
    : {};
  await store.update('solutions', solution, { ...emptied, ...withdrawn });
  if (isWished) await takeBackUnscored(systemOf(store), solution.id);
}

/**
 * Removes an applicant. The words stay where they are published, unless the applicant wishes that they go; then everything goes. Files
 * go either way with the entrant, so what is left does not name them.
 */
export async function eraseApplicant(store: Store, applicant: Applicant, isWished: boolean): Promise<void> {
  const solution = await store.get('solutions', applicant.solutionId);
  await store.remove('applicants', applicant.id);
  await forgetPeople(store, solution.id);
  if (isWished || !solution.published) await emptySolution(store, solution, isWished);
  else await store.update('solutions', solution, { files: [], fileNames: null, affiliationId: null });
}

/** Erases all that tells of an entrant, in the transaction of `store`. Answers where the files lie, which go after it. */
export async function eraseEntrant(store: Store, entrant: Entrant, isWished: boolean): Promise<string[]> {
  await systemOf(store).guard('contests', entrant.contestId);
  const { contestId, address: email } = entrant;
  const [applicant] = await store.all('applicants', { where: { contestId, email } });
  if (applicant) await eraseApplicant(store, applicant, isWished);
  return removeEntrant(connectionOf(store), entrant.id);
}

/** The same for an entrant of whom nothing was confirmed; of whom something was, meanwhile, nothing is erased. */
export async function eraseUnconfirmed(store: Store, entrant: Entrant): Promise<string[]> {
  await systemOf(store).guard('contests', entrant.contestId);
  const arrivals = await arrivalsOf(connectionOf(store), entrant.id);
  return arrivals.some(({ confirmedAt }) => confirmedAt !== null) ? [] : eraseEntrant(store, entrant, false);
}

/** The same for an applicant of whom it is not known whether there is an entrant. */
export async function eraseOf(store: Store, applicant: Applicant): Promise<string[]> {
  const entrant = await entrantAt(connectionOf(store), applicant.contestId, applicant.email);
  if (entrant) return eraseEntrant(store, entrant, false);
  await systemOf(store).guard('contests', applicant.contestId);
  await eraseApplicant(store, applicant, false);
  return [];
}
