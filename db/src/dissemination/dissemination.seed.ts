import type { Activity, DisseminationObjective } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import { systemStoreOf } from '../store/openStores.ts';
import type { NewRecord, Store } from '../store/store.ts';

type SeedObjective = Pick<DisseminationObjective, 'title' | 'description' | 'targetGroups' | 'kinds'>;

/**
 * The fifth meeting had a strategy for the dissemination of social innovation in Central Europe on its agenda. What is in it was not
 * published: the objectives are examples, for the target groups of the programme.
 */
const objectives: readonly SeedObjective[] = [
  {
    title: 'Citizens know what social innovation does for them',
    description: 'Whoever lives where a pilot works has heard of it, and knows whom to ask. Schools and universities tell of it.',
    targetGroups: ['citizens', 'academia'],
    kinds: ['festival', 'worldCafe', 'hackathon', 'press', 'socialPost', 'other'],
  },
  {
    title: 'Social entrepreneurs and financiers learn from each other',
    description: 'What the pilots found out about growth and about measuring impact is used by others, in all seven countries.',
    targetGroups: ['socialEntrepreneurs', 'financiers'],
    kinds: ['workshop', 'training', 'webinar'],
  },
  {
    title: 'Policy makers take up what the pilots have shown',
    description: 'Regions and municipalities have the results in writing, and discuss with the partners how they go on.',
    targetGroups: ['policyMakers'],
    kinds: ['conference', 'publication', 'workshop'],
  },
];

/** By period: objective, kind, activities, and attendances or reach. */
type SeedPlan = readonly [objective: number, kind: Activity['kind'], activities: number, audience: number | null];

/** Examples: none of them was published. BKIK and IFKA have planned nothing yet, so that the demo shows what that looks like. */
const plansByOrganisation: Readonly<Record<string, Readonly<Record<number, readonly SeedPlan[]>>>> = {
  'arbeit-plus': {
    5: [
      [2, 'workshop', 3, 60],
      [2, 'webinar', 1, 40],
    ],
    6: [
      [2, 'workshop', 2, 40],
      [2, 'webinar', 2, 80],
    ],
  },
  zsi: { 5: [[3, 'publication', 1, 500]], 6: [[1, 'other', 2, 40]] },
  'roots-of-impact': {
    5: [
      [2, 'workshop', 2, 30],
      [1, 'socialPost', 3, 12_000],
    ],
  },
  'social-impact': { 5: [[2, 'training', 1, 15]], 6: [[2, 'training', 4, 48]] },
  ucdc: {
    5: [
      [3, 'workshop', 1, 15],
      [1, 'worldCafe', 1, 60],
    ],
    6: [[3, 'workshop', 2, 30]],
  },
  democenter: {
    5: [
      [1, 'hackathon', 1, 50],
      [1, 'press', 2, 12_000],
    ],
    6: [[1, 'press', 2, 12_000]],
  },
  'rops-poznan': { 5: [[1, 'worldCafe', 1, 40]], 6: [[2, 'training', 2, 30]] },
  'fundusz-wspolpracy': { 5: [[3, 'conference', 1, 100]], 6: [[2, 'workshop', 2, 40]] },
  pontis: {
    5: [[1, 'other', 2, 50]],
    6: [
      [1, 'other', 1, 25],
      [1, 'festival', 1, 300],
    ],
  },
  sos: { 5: [[2, 'workshop', 1, 20]], 6: [[2, 'webinar', 1, 40]] },
  eim: { 5: [[3, 'publication', 1, 300]] },
};

const publishedKinds: ReadonlySet<string> = new Set(['publication', 'press', 'socialPost']);

async function seedObjectives(store: Store): Promise<DisseminationObjective[]> {
  const seeded: DisseminationObjective[] = [];
  for (const [index, { title, description, targetGroups, kinds }] of objectives.entries()) {
    const content = { title, description, targetGroups: [...targetGroups], kinds: [...kinds] };
    seeded.push(await store.insert('disseminationObjectives', { ...content, position: index + 1, illustrative: true }));
  }
  return seeded;
}

/** Seeds the objectives of the dissemination and what each organisation plans for them. All of it is illustrative. */
export async function seedDissemination(
  store: Store,
  { organisations, periods }: { organisations: OrganisationsBySlug; periods: PeriodsByNumber },
): Promise<void> {
  const seeded = await seedObjectives(store);
  const plans: NewRecord<'disseminationPlans'>[] = [];
  for (const [slug, byPeriod] of Object.entries(plansByOrganisation))
    for (const [number, seedPlans] of Object.entries(byPeriod))
      for (const [objective, kind, activities, audience] of seedPlans)
        plans.push({
          organisationId: getNamed(organisations, slug).id,
          objectiveId: seeded[objective - 1]?.id ?? 0,
          periodId: getNamed(periods, Number(number)).id,
          kind,
          activities,
          attendances: publishedKinds.has(kind) ? null : audience,
          reach: publishedKinds.has(kind) ? audience : null,
          comment: null,
          illustrative: true,
        });
  await systemStoreOf(store).insertAll('disseminationPlans', plans);
}
