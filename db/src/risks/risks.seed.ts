import { type Risk, riskScoreOf } from '@pilotage/shared';
import { daysAfter } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { Store } from '../store/store.ts';

type SeedRisk = Pick<Risk, 'title' | 'likelihood' | 'impact' | 'response' | 'responseText' | 'visibility'> & {
  slug: string;
  state?: Risk['state'];
  /** Days before the first load of the demo. */
  reviewed: number | null;
};

/** None was published: each is an example. */
const demoRisks: readonly SeedRisk[] = [
  {
    slug: 'democenter',
    title: 'A country begins later than agreed',
    likelihood: 4,
    impact: 3,
    response: 'reduce',
    responseText: 'Ask for the state of each pilot every month, and move events before reports.',
    visibility: 'consortium',
    reviewed: 20,
  },
  {
    slug: 'zsi',
    title: 'Figures of the countries cannot be compared',
    likelihood: 3,
    impact: 4,
    response: 'avoid',
    responseText: 'One counting rule for each indicator, with examples, before the first report.',
    visibility: 'consortium',
    reviewed: 48,
  },
  {
    slug: 'social-impact',
    title: 'Few learners finish a module',
    likelihood: 4,
    impact: 2,
    response: 'reduce',
    responseText: 'A meeting on site after each module.',
    visibility: 'consortium',
    reviewed: 75,
  },
  {
    slug: 'rops-poznan',
    title: 'Too few solutions come to a contest',
    likelihood: 2,
    impact: 3,
    response: 'reduce',
    responseText: 'Write to universities and municipalities two months before.',
    visibility: 'consortium',
    reviewed: null,
  },
  {
    slug: 'pontis',
    title: 'The room of the after-school centre is lost',
    likelihood: 2,
    impact: 5,
    response: 'transfer',
    responseText: 'The city has promised another room by contract.',
    visibility: 'internal',
    reviewed: 33,
  },
  {
    slug: 'ifka',
    title: 'A trainer falls ill',
    likelihood: 3,
    impact: 1,
    response: 'accept',
    responseText: null,
    visibility: 'internal',
    state: 'closed',
    reviewed: 60,
  },
];

/** Seeds illustrative risks: some that all partners read, and some of one organisation alone. */
export async function seedRisks(store: Store, organisations: OrganisationsBySlug, today: string): Promise<void> {
  for (const { slug, reviewed, state = 'open', ...risk } of demoRisks)
    await store.insert('risks', {
      organisationId: getNamed(organisations, slug).id,
      description: null,
      ...risk,
      reviewedOn: reviewed === null ? null : daysAfter(today, -reviewed),
      illustrative: true,
      state,
      score: riskScoreOf(risk),
    });
}
