import type { Organisation, Solution } from '@pilotage/shared';
import { at, daysAfter } from '../demo/calendar.seed.ts';
import { named } from '../demo/named.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';
import type { SeededContest } from './contests.seed.ts';

interface Given {
  contests: ReadonlyMap<string, SeededContest>;
  organisations: ReadonlyMap<string, Organisation>;
  today: string;
}

const asker = { askedById: null, askerName: 'Somebody (illustrative)', askerEmail: 'somebody@cooperations.example' };

/** Requests to work on the published winner of a real contest, all illustrative: one waits, one has begun, one came from a visitor. */
export async function seedCooperations(store: Store, { contests, organisations, today }: Given): Promise<void> {
  const { contest } = named(contests, 'learning-by-doing-contest');
  const [solution] = await store.all('solutions', { where: { contestId: contest.id, published: true } });
  if (!solution) return;
  const waiting = (of: Solution, organisationId: number | null, message: string): NewRecord<'cooperations'> => ({
    organisationId,
    solutionId: of.id,
    message: `${message} (Illustrative.)`,
    ownerOrganisationId: of.organisationId,
    ...asker,
    ownerName: null,
    ownerEmail: null,
    state: 'asked',
    answer: null,
    answeredAt: null,
  });
  const idOf = (slug: string) => named(organisations, slug).id;
  await store.insert('cooperations', waiting(solution, idOf('arbeit-plus'), 'We would like to try this with our trainees.'));
  await store.insert('cooperations', waiting(solution, null, 'Our school has a kitchen that is empty in the afternoon.'));
  await store.insert('cooperations', {
    ...waiting(solution, idOf('ifka'), 'Could we translate it and use it in Budapest?'),
    state: 'accepted',
    ownerName: 'Somebody else (illustrative)',
    ownerEmail: 'somebody.else@cooperations.example',
    answer: 'Gladly. (Illustrative.)',
    answeredAt: at(daysAfter(today, -6), '10:15'),
  });
}
