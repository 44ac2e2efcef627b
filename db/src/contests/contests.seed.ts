import type { Contest, Criterion, Organisation } from '@pilotage/shared';
import { instantOn, daysAfter, midnightAfter, timeZone } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import { type DemoFacts, demoFactsOf } from '../demo/demoFacts.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';

type ContestFacts = DemoFacts['contests'][number];

const emptyContest = {
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
  questions: null,
  themes: null,
  filesMost: 3,
  publicNote: null,
  illustrative: false,
  state: 'draft',
  openedAt: null,
  judgedAt: null,
  decidedAt: null,
  notes: [],
  scoresRevisable: true,
} as const satisfies Partial<NewRecord<'contests'>>;

/** Illustrative; the real scale was not published. */
const scale = [
  { value: 0, text: 'Not at all (illustrative)' },
  { value: 1, text: 'Hardly (illustrative)' },
  { value: 2, text: 'Partly (illustrative)' },
  { value: 3, text: 'Well (illustrative)' },
  { value: 4, text: 'Very well (illustrative)' },
  { value: 5, text: 'In every way (illustrative)' },
];

/** A contest of the demo with its criteria. */
export interface SeededContest {
  contest: Contest;
  criteria: readonly Criterion[];
}

async function seedContest(
  store: Store,
  contest: NewRecord<'contests'>,
  criteria: readonly string[],
): Promise<readonly [string, SeededContest]> {
  const stored = await store.insert('contests', contest);
  const { id: contestId, organisationId } = stored;
  const storedCriteria: Criterion[] = [];
  for (const [index, name] of criteria.entries()) {
    // The real weights were not published.
    const weight = { weight: 10, description: 'The weight is illustrative.' };
    storedCriteria.push(
      await store.insert('criteria', { organisationId, contestId, name, ...weight, scale, position: index + 1 }),
    );
  }
  return [contest.slug, { contest: stored, criteria: storedCriteria }];
}

/** A contest as published, decided long ago. Its deadline is midnight of the last day in the time zone of the organiser. */
function publishedContestOf(contest: ContestFacts, organisationId: number | null): NewRecord<'contests'> {
  const { slug, name, challenge = null, prize = null, opensOn, closesOn } = contest;
  return {
    ...emptyContest,
    organisationId,
    slug,
    name,
    challenge,
    prize,
    opensAt: opensOn === undefined ? null : midnightAfter(daysAfter(opensOn, -1)),
    closesAt: closesOn === undefined ? null : new Date(Date.parse(midnightAfter(closesOn)) - 1).toISOString(),
    openedAt: opensOn === undefined ? null : instantOn(opensOn, '07:00'),
    state: 'decided',
  };
}

const illustrativeCriteria = ['Impact (illustrative)', 'Feasibility (illustrative)', 'Novelty (illustrative)'];

const illustrativeTerms = {
  whoMayEnter: 'Everybody who lives or works in the country (illustrative).',
  prize: 'Ten hours of mentoring (illustrative).',
  illustrative: true,
};

/** One question for each criterion, as created at opening. */
const illustrativeQuestions = illustrativeCriteria.map((text, index) => ({
  id: index + 1,
  text,
  help: '',
  longest: 3000,
  required: true,
}));

const openFieldsOf = (today: string): Partial<NewRecord<'contests'>> => ({
  opensAt: instantOn(daysAfter(today, -20), '08:00'),
  openedAt: instantOn(daysAfter(today, -21), '10:00'),
  closesAt: instantOn(daysAfter(today, 21), '22:00'),
  state: 'open',
});

const judgingFieldsOf = (today: string): Partial<NewRecord<'contests'>> => ({
  opensAt: instantOn(daysAfter(today, -60), '08:00'),
  openedAt: instantOn(daysAfter(today, -61), '10:00'),
  closesAt: instantOn(daysAfter(today, -9), '22:00'),
  state: 'judging',
});

interface IllustrativeContest {
  slug: string;
  organiser: string;
  name: string;
  challenge: string;
  timeZone: string;
  themes: readonly string[];
  fields: Partial<NewRecord<'contests'>>;
}

const privacyText = 'What tells who you are is read by the organiser alone, and erased on the day that is named. (Illustrative.)';

const illustrativeContestsOf = (today: string): readonly IllustrativeContest[] => [
  {
    slug: 'work-for-all',
    organiser: 'ifka',
    name: 'Work for all (illustrative)',
    challenge: 'How do people find work who have been out of it for years? (Illustrative.)',
    timeZone: 'Europe/Budapest',
    themes: ['Training', 'Employers', 'Mobility'],
    fields: openFieldsOf(today),
  },
  {
    slug: 'skills-for-a-second-chance',
    organiser: 'pontis',
    name: 'Skills for a second chance (illustrative)',
    challenge: 'How do adults who left school early learn a trade? (Illustrative.)',
    timeZone: 'Europe/Bratislava',
    themes: ['Mentoring', 'Workshops', 'Online'],
    fields: judgingFieldsOf(today),
  },
  {
    slug: 'digital-help-next-door',
    organiser: 'arbeit-plus',
    name: 'Digital help next door (illustrative)',
    challenge: 'How does digital help reach those who never ask for it? (Illustrative.)',
    timeZone: 'Europe/Vienna',
    themes: [],
    fields: { closesAt: instantOn(daysAfter(today, 60), '22:00') },
  },
];

/** Seeds the contests of the consortium: two that took place, and three illustrative ones (open, judging and draft). */
export async function seedContests(
  store: Store,
  organisations: ReadonlyMap<string, Organisation>,
  today: string,
): Promise<ReadonlyMap<string, SeededContest>> {
  const seeded: (readonly [string, SeededContest])[] = [];
  for (const contest of demoFactsOf(today).contests) {
    const organisationId = contest.scope === 'consortium' ? null : getNamed(organisations, contest.organiser).id;
    seeded.push(await seedContest(store, publishedContestOf(contest, organisationId), contest.criteria ?? []));
  }
  for (const { organiser, themes, fields, ...texts } of illustrativeContestsOf(today)) {
    const organisationId = getNamed(organisations, organiser).id;
    const isPublic = fields.state !== undefined;
    const contest: NewRecord<'contests'> = {
      ...emptyContest,
      ...illustrativeTerms,
      ...texts,
      ...fields,
      organisationId,
      themes: themes.length === 0 ? null : [...themes],
      ...(isPublic ? { privacyText, eraseOn: daysAfter(today, 400), questions: illustrativeQuestions } : {}),
    };
    seeded.push(await seedContest(store, contest, illustrativeCriteria));
  }
  return new Map(seeded);
}
