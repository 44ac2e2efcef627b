import type { Indicator } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';
import { outputByIndicator, type WorkPlanByNumber } from '../workPlan/demoPlan.seed.ts';

/** Indicators of the demo by code. */
export type Indicators = ReadonlyMap<string, Indicator>;

type Definition = Omit<
  NewRecord<'indicators'>,
  'organisationId' | 'definitionVersion' | 'earlierDefinitions' | 'derivation' | 'workPlanItemId'
> &
  Partial<Pick<NewRecord<'indicators'>, 'derivation'>>;

const gender = { name: 'Gender', categories: ['women', 'men', 'other'] };
const ageGroup = { name: 'Age group', categories: ['under 24', '24 to 64', '65 and over'] };

type CommonField = 'unit' | 'valueType' | 'accumulation' | 'direction' | 'decimals' | 'options' | 'dimensions';

const count: Pick<Definition, CommonField> = {
  unit: null,
  valueType: 'count',
  accumulation: 'incremental',
  direction: 'increase',
  decimals: 0,
  options: [],
  dimensions: [],
};

/** Published figures are of a country or the whole consortium: the counting rules quote them, and no cell contains them. */
const consortiumDefinitions: readonly Definition[] = [
  {
    ...count,
    code: 'TRAININGS',
    name: 'Trainings held',
    kind: 'output',
    unit: 'trainings',
    countingRule:
      'One training is one event with an agenda and a list of participants. Counts: a workshop of half a day. Does not count: a meeting of partners, an online module taken alone.\n\nPublished, of the whole consortium: 65 workshops within one year. They are given to no organisation.',
  },
  {
    ...count,
    code: 'ATTENDANCES',
    name: 'Attendances at trainings and events',
    kind: 'output',
    unit: 'attendances',
    countingRule:
      'Attendances, not people: who comes twice counts twice. Counts: every signature on a list of participants. Does not count: views of a recording.\n\nPublished: 1,652 attendances at workshops within one year, of these 182 in Austria, 228 in Slovenia and 345 in Slovakia, the rest unattributed; 740 visitors of seven festivals within one year, of these 85 in Austria, the rest unattributed. These are figures of countries and of the whole and are given to no organisation.',
    dimensions: [gender, ageGroup],
  },
  {
    ...count,
    code: 'CERTIFIED',
    name: 'People certified',
    kind: 'result',
    unit: 'people',
    countingRule:
      'People, not attendances: everybody once, in the period of the certificate. Counts: a certificate for one module or more. Does not count: a confirmation of attendance.\n\nPublished, of the whole consortium: over 2,700 sign-ups to the online course within three half-years, and over 5,000 people trained online and on site in the whole project. Neither says how many were certified.',
    dimensions: [gender],
  },
  {
    ...count,
    code: 'PILOTS',
    name: 'Pilots running',
    kind: 'output',
    unit: 'pilots',
    accumulation: 'snapshot',
    countingRule:
      'Pilots with activities for participants at the end of the period, counted by the coordinating organisation alone. Does not count: a pilot in preparation.\n\nPublished: one pilot in each of the seven countries.',
  },
  {
    ...count,
    code: 'SOLUTIONS',
    name: 'Solutions submitted',
    kind: 'output',
    unit: 'solutions',
    countingRule:
      'Solutions submitted to a contest or a local call that the organisation answers for. Counts: a complete application. Does not count: a draft, the same solution a second time.\n\nPublished, of the whole consortium: 14 applications from seven countries to Be Social, Be Maker. They are given to no organisation.',
  },
  {
    ...count,
    code: 'ADOPTING',
    name: 'Organisations adopting a result',
    kind: 'result',
    unit: 'organisations',
    accumulation: 'snapshot',
    countingRule:
      'Organisations outside the consortium that use a method, a tool or a course of the project at the end of the period. Counts: use in daily work, confirmed in writing. Does not count: a letter of interest.\n\nPublished, of the Hungarian pilot: 10 enterprises by its page, 15 organisations by the press release. Neither is given to an organisation.',
  },
  {
    ...count,
    code: 'POLICY-PAPERS',
    name: 'Policy papers',
    kind: 'output',
    unit: 'papers',
    countingRule:
      'Papers with recommendations, handed to a public authority. Counts: a paper of several partners, once, by the one that leads it. Does not count: a press release.\n\nNo figure was published.',
  },
  {
    ...count,
    code: 'STARTERS',
    name: 'Share of the trained who start an initiative',
    kind: 'impact',
    valueType: 'ratio',
    decimals: 1,
    countingRule:
      'Numerator: people trained who told in this period that they have started an initiative. Denominator: people trained who were asked in this period. Does not count: a plan.\n\nPublished, of the whole consortium: over 5,000 people trained online and on site in the whole project. How many started an initiative was not published.',
  },
];

/** Local indicators: their codes start with the slug of the owner. */
const localDefinitions: readonly { slug: string; definition: Definition }[] = [
  {
    slug: 'arbeit-plus',
    definition: {
      ...count,
      code: 'arbeit-plus-open-requests',
      name: 'Requests for digital help without an answer',
      kind: 'result',
      unit: 'requests',
      accumulation: 'snapshot',
      direction: 'decrease',
      countingRule: 'Requests of member enterprises that are older than two weeks at the end of the period. Fewer are better.',
    },
  },
  {
    slug: 'arbeit-plus',
    definition: {
      ...count,
      code: 'arbeit-plus-digital-maturity',
      name: 'Digital maturity of the participating enterprises',
      kind: 'impact',
      valueType: 'score',
      accumulation: 'snapshot',
      countingRule: 'The level that most of the participating enterprises have reached, as they see it themselves.',
      options: [
        { value: 1, text: 'Single people use digital tools' },
        { value: 2, text: 'Teams use digital tools' },
        { value: 3, text: 'Everybody has been trained' },
        { value: 4, text: 'Digital skills are part of every plan' },
        { value: 5, text: 'Others learn from the enterprise' },
      ],
    },
  },
  {
    slug: 'fundusz-wspolpracy',
    definition: {
      ...count,
      code: 'fundusz-wspolpracy-attendances',
      name: 'Attendances at our own events',
      kind: 'output',
      unit: 'attendances',
      countingRule:
        'Attendances, not people, at events that the foundation held itself. They come from its activities, and are confirmed for each period.',
      derivation: {
        source: 'activities',
        measure: 'attendances',
        date: 'startsOn',
        owner: 'organisationId',
        filters: { state: ['held'] },
      },
    },
  },
  {
    slug: 'fundusz-wspolpracy',
    definition: {
      ...count,
      code: 'fundusz-wspolpracy-certified-online',
      name: 'Learners certified in the academy',
      kind: 'result',
      unit: 'learners',
      countingRule:
        'Certificates of the modules of the academy. Who finishes two modules counts twice. They come from the numbers of learners, and are confirmed for each period.',
      derivation: { source: 'enrolments', measure: 'certified', date: 'periodId', owner: 'organisationId', filters: {} },
    },
  },
  {
    slug: 'pontis',
    definition: {
      ...count,
      code: 'pontis-afternoons',
      name: 'Afternoons held at the after-school centre',
      kind: 'output',
      unit: 'afternoons',
      countingRule: 'Afternoons on which the centre was open and a leader was there. Does not count: a trip.',
    },
  },
  {
    slug: 'pontis',
    definition: {
      ...count,
      code: 'pontis-volunteers',
      name: 'Volunteers at the after-school centre',
      kind: 'output',
      unit: 'people',
      accumulation: 'snapshot',
      countingRule: 'People who promised, at the end of the period, to help at least twice a month.',
    },
  },
];

export async function seedIndicators(
  store: Store,
  organisations: OrganisationsBySlug,
  plan: WorkPlanByNumber,
): Promise<Indicators> {
  const indicators = new Map<string, Indicator>();
  const seed = async (definition: Definition, organisationId: number | null) => {
    const output = outputByIndicator[definition.code];
    const record = await store.insert('indicators', {
      derivation: null,
      ...definition,
      organisationId,
      definitionVersion: 1,
      earlierDefinitions: null,
      workPlanItemId: output === undefined ? null : getNamed(plan, output).id,
    });
    indicators.set(record.code, record);
  };
  for (const definition of consortiumDefinitions) await seed(definition, null);
  for (const { slug, definition } of localDefinitions) await seed(definition, getNamed(organisations, slug).id);
  return indicators;
}
