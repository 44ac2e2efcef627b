import type { Organisation } from '@pilotage/shared';
import { at, daysAfter, timeZone } from '../demo/calendar.seed.ts';
import { named } from '../demo/named.seed.ts';
import facts from '../demo/socialimakers.json' with { type: 'json' };
import type { NewRecord, Store } from '../store/store.ts';

type Facts = (typeof facts.contests)[number];

const unwritten = {
  challenge: null,
  whoMayEnter: null,
  prize: null,
  languages: ['en'],
  timeZone,
  opensAt: null,
  closesAt: null,
  tieRule: 'sharedPlace',
  juryApart: 'organisation',
  privacyText: null,
  eraseOn: null,
  publicNote: null,
  illustrative: false,
  state: 'draft',
  openedAt: null,
  notes: [],
} as const satisfies Partial<NewRecord<'contests'>>;

/** Illustrative: no scale was ever published. */
const scale = [
  { value: 0, text: 'Not at all (illustrative)' },
  { value: 1, text: 'Hardly (illustrative)' },
  { value: 2, text: 'Partly (illustrative)' },
  { value: 3, text: 'Well (illustrative)' },
  { value: 4, text: 'Very well (illustrative)' },
  { value: 5, text: 'In every way (illustrative)' },
];

async function seedContest(store: Store, contest: NewRecord<'contests'>, criteria: readonly string[]): Promise<void> {
  const { id: contestId, organisationId } = await store.insert('contests', contest);
  for (const [index, name] of criteria.entries()) {
    // Whether one weighed more than another was never published.
    const weight = { weight: 10, description: 'The weight is illustrative.' };
    await store.insert('criteria', { organisationId, contestId, name, ...weight, scale, position: index + 1 });
  }
}

/** A contest as it was published: decided long ago. Midnight of the last day is that of the organiser's clock. */
function asPublished(contest: Facts, organisationId: number | null): NewRecord<'contests'> {
  const { slug, name, challenge = null, prize = null, opensOn, closesOn } = contest;
  return {
    ...unwritten,
    organisationId,
    slug,
    name,
    challenge,
    prize,
    opensAt: opensOn === undefined ? null : at(daysAfter(opensOn, -1), '22:00'),
    closesAt: closesOn === undefined ? null : `${closesOn}T22:59:59.999Z`,
    openedAt: opensOn === undefined ? null : at(opensOn, '07:00'),
    state: 'decided',
  };
}

const illustrativeCriteria = ['Impact (illustrative)', 'Feasibility (illustrative)', 'Novelty (illustrative)'];

const written = {
  whoMayEnter: 'Everybody who lives or works in the country (illustrative).',
  prize: 'Ten hours of mentoring (illustrative).',
  illustrative: true,
};

/** The consortium's contests: two that took place, one that is open, and one that is being written. */
export async function seedContests(store: Store, organisations: ReadonlyMap<string, Organisation>, today: string): Promise<void> {
  for (const contest of facts.contests) {
    const organisationId = contest.scope === 'consortium' ? null : named(organisations, contest.organiser).id;
    await seedContest(store, asPublished(contest, organisationId), contest.criteria ?? []);
  }
  await seedContest(
    store,
    {
      ...unwritten,
      ...written,
      organisationId: named(organisations, 'ifka').id,
      slug: 'work-for-all',
      name: 'Work for all (illustrative)',
      challenge: 'How do people find work who have been out of it for years? (Illustrative.)',
      timeZone: 'Europe/Budapest',
      opensAt: at(daysAfter(today, -20), '08:00'),
      openedAt: at(daysAfter(today, -21), '10:00'),
      closesAt: at(daysAfter(today, 21), '22:00'),
      privacyText: 'What tells who you are is read by the organiser alone, and erased on the day that is named. (Illustrative.)',
      eraseOn: daysAfter(today, 400),
      state: 'open',
    },
    illustrativeCriteria,
  );
  await seedContest(
    store,
    {
      ...unwritten,
      ...written,
      organisationId: named(organisations, 'arbeit-plus').id,
      slug: 'digital-help-next-door',
      name: 'Digital help next door (illustrative)',
      challenge: 'How does digital help reach those who never ask for it? (Illustrative.)',
      timeZone: 'Europe/Vienna',
      closesAt: at(daysAfter(today, 60), '22:00'),
    },
    illustrativeCriteria,
  );
}
