import { type Evaluation, type Recommendation, resources } from '@pilotage/shared';
import { daysAfter, instantOn } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';

interface EvaluationSeedInput {
  organisations: OrganisationsBySlug;
  periods: PeriodsByNumber;
  people: ReadonlyMap<string, number>;
  today: string;
}

type SeedEvaluation = Pick<NewRecord<'evaluations'>, 'organisationId' | 'title' | 'summary' | 'judgements'>;

/** No evaluation of the project was published: each is an example. */
const issuedContent: SeedEvaluation = {
  organisationId: null,
  title: 'Halfway: does the project reach whom it is for? (illustrative)',
  summary:
    'An example of an evaluation, not a real one.\n\nThe pilots reach the groups that were named in the application. How many of them find work afterwards is known in three countries alone.',
  judgements: [
    {
      criterion: 'relevance',
      rating: 'fully',
      reasoning: 'Each pilot names a group and a need that a partner knew from its own work.',
      evidence: [{ label: 'Pilots', address: '/pilots' }],
    },
    {
      criterion: 'coherence',
      rating: 'largely',
      reasoning: 'The academy teaches what the pilots need. The contests stand somewhat apart.',
      evidence: [],
    },
    {
      criterion: 'effectiveness',
      rating: 'largely',
      reasoning: 'Most indicators are near their path. Some organisations report late.',
      evidence: [{ label: 'Attainment by country', address: '/compare' }],
    },
    {
      criterion: 'efficiency',
      rating: 'partly',
      reasoning: 'Meetings take much of the time that was planned for the pilots.',
      evidence: [{ label: 'Meetings', address: '/meetings' }],
    },
    {
      criterion: 'impact',
      rating: 'partly',
      reasoning: 'Where participants were asked again after half a year, the answers are good. Most were not asked.',
      evidence: [],
    },
  ],
};

const draftContent: SeedEvaluation = {
  organisationId: null,
  title: 'What will remain after the project? (illustrative draft)',
  summary: 'An example of a draft that its author alone reads.',
  judgements: [
    {
      criterion: 'sustainability',
      rating: 'partly',
      reasoning: 'Two municipalities pay for the pilots from now on.',
      evidence: [],
    },
  ],
};

interface SeedRecommendation extends Pick<Recommendation, 'text' | 'priority' | 'state'> {
  slug: string;
  /** Days after the first load of the demo until which the answer was due. */
  due: number;
  /** What was answered, and by how many days after the first load the action is due. */
  answer?: Pick<Recommendation, 'response' | 'responseText' | 'action'> & { actionDue: number };
  followUp?: Pick<Recommendation, 'followUp' | 'followUpText'>;
}

const recommendations: readonly SeedRecommendation[] = [
  {
    slug: 'ucdc',
    text: 'Ask participants again half a year after the training, with the same three questions everywhere.',
    priority: 'high',
    state: 'open',
    due: 21,
  },
  {
    slug: 'rops-poznan',
    text: 'Let the jury of the contest visit the pilots whose solutions won.',
    priority: 'medium',
    state: 'answered',
    due: -9,
    answer: {
      response: 'partly',
      responseText: 'We agree with the aim. There is money for two visits, not for all.',
      action: 'Plan two visits with the jury',
      actionDue: 34,
    },
  },
  {
    slug: 'social-impact',
    text: 'Give the texts of the academy in plain language.',
    priority: 'low',
    state: 'followedUp',
    due: -30,
    answer: {
      response: 'accepted',
      responseText: 'Learners said the same.',
      action: 'Rewrite the first two modules',
      actionDue: -6,
    },
    followUp: { followUp: 'implemented', followUpText: 'Both modules are written anew, and learners were asked.' },
  },
];

const taskOf = (recommendation: Recommendation): NewRecord<'tasks'> => ({
  ...resources.tasks.initial,
  ...{ pilotId: null, milestoneId: null, contestId: null, indicatorId: null, meetingId: null, meetingDecisionId: null },
  organisationId: recommendation.organisationId,
  title: `${recommendation.action ?? recommendation.text} (illustrative)`,
  description: null,
  dueOn: recommendation.actionDueOn ?? recommendation.dueOn,
  assigneeId: null,
  visibility: 'internal',
  state: 'todo',
  givenByLeadPartner: true,
  recommendationId: recommendation.id,
  askedById: recommendation.evaluatorId,
});

/** Seeds an illustrative evaluation of the consortium through the fourth period, with recommendations in different states, and a draft. */
export async function seedEvaluations(store: Store, input: EvaluationSeedInput): Promise<void> {
  const { organisations, periods, people, today } = input;
  const period = getNamed(periods, 4);
  const evaluatorId = getNamed(people, 'evaluator@consortium.example');
  const { name: evaluatorName } = await store.get('users', evaluatorId);
  const at = (days: number) => instantOn(daysAfter(today, days), '09:00');
  const insert = (content: SeedEvaluation, state: Evaluation['state'], issuedAt: string | null) =>
    store.insert('evaluations', {
      ...resources.evaluations.initial,
      ...content,
      ...{ pilotId: null, periodId: period.id, publicRequested: false, illustrative: true, evaluatorId, evaluatorName },
      state,
      issuedAt,
    });
  const issued = await insert(issuedContent, 'issued', at(-45));
  await insert(draftContent, 'draft', null);
  for (const [index, { slug, due, answer, followUp, ...content }] of recommendations.entries()) {
    const { actionDue, ...response } = answer ?? { actionDue: null };
    const recommendation = await store.insert('recommendations', {
      ...resources.recommendations.initial,
      ...content,
      ...response,
      ...followUp,
      organisationId: getNamed(organisations, slug).id,
      evaluationId: issued.id,
      evaluatorId,
      number: index + 1,
      illustrative: true,
      dueOn: daysAfter(today, due),
      actionDueOn: actionDue === null ? null : daysAfter(today, actionDue),
      respondedAt: answer ? at(-20) : null,
      followedUpAt: followUp ? at(-3) : null,
    });
    if (!followUp) await store.insert('tasks', taskOf(recommendation));
  }
}
