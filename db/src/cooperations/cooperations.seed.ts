import type { Organisation, Solution } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';
import type { SeededContest } from '../contests/contests.seed.ts';

interface CooperationSeedInput {
  contests: ReadonlyMap<string, SeededContest>;
  organisations: ReadonlyMap<string, Organisation>;
}

const requester = { askedById: null, askerName: 'Somebody (illustrative)', askerEmail: 'somebody@cooperations.example' };

/**
 * Seeds illustrative requests to cooperate on the published winner of a real contest: one pending, one accepted, one by a
 * visitor.
 */
export async function seedCooperations(store: Store, { contests, organisations }: CooperationSeedInput): Promise<void> {
  const { contest } = getNamed(contests, 'learning-by-doing-contest');
  const [solution] = await store.all('solutions', { where: { contestId: contest.id, published: true } });
  if (!solution) return;
  const createPendingRequest = (target: Solution, organisationId: number | null, message: string): NewRecord<'cooperations'> => ({
    organisationId,
    solutionId: target.id,
    message: `${message} (Illustrative.)`,
    ownerOrganisationId: target.organisationId,
    ...requester,
    ownerName: null,
    ownerEmail: null,
    state: 'asked',
    answer: null,
    answeredAt: null,
  });
  const idOf = (slug: string) => getNamed(organisations, slug).id;
  await store.insert(
    'cooperations',
    createPendingRequest(solution, idOf('arbeit-plus'), 'We would like to try this with our trainees.'),
  );
  await store.insert(
    'cooperations',
    createPendingRequest(solution, null, 'Our school has a kitchen that is empty in the afternoon.'),
  );
  const question = 'Could we translate it and use it in Budapest?';
  const asked = await store.insert('cooperations', createPendingRequest(solution, idOf('ifka'), question));
  const accepted = {
    state: 'accepted' as const,
    ownerName: 'Somebody else (illustrative)',
    ownerEmail: 'somebody.else@cooperations.example',
    answer: 'Gladly. (Illustrative.)',
    answeredAt: asked.createdAt,
  };
  await store.update('cooperations', asked, accepted, 'accept');
}
