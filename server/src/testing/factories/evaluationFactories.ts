import type { NewRecord } from '@pilotage/db';
import { type Evaluation, type Recommendation, resources } from '@pilotage/shared';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';
import { uniqueName } from './apiFactories.ts';

/** What rates one criterion, so that an evaluation can be issued. */
export const judgements: Evaluation['judgements'] = [
  { criterion: 'relevance', rating: 'largely', reasoning: 'The pupils say so.', evidence: [] },
];

/** Stores evaluations and recommendations in any state, without the actions that lead there. Default: a draft of the evaluator about organisation A. */
export function createEvaluationFactories({ app, anOpenPeriod }: Pick<PartnersFixture, 'app' | 'anOpenPeriod'>) {
  const system = app.pilotage.stores.system();

  const findPeriod = async (): Promise<number> => {
    const [period] = await system.all('periods', { where: { state: 'open' } });
    return (period ?? (await anOpenPeriod())).id;
  };

  const anEvaluation = async (fields: Partial<NewRecord<'evaluations'>> = {}): Promise<Evaluation> =>
    system.insert('evaluations', {
      ...resources.evaluations.initial,
      state: 'draft',
      organisationId: app.ids.organisations.a,
      pilotId: null,
      periodId: fields.periodId ?? (await findPeriod()),
      title: uniqueName('Evaluation'),
      summary: 'What we saw.',
      judgements,
      publicRequested: false,
      illustrative: false,
      evaluatorId: app.ids.users.evaluator,
      ...fields,
    });

  const aRecommendation = async (
    evaluation: Evaluation,
    fields: Partial<NewRecord<'recommendations'>> = {},
  ): Promise<Recommendation> =>
    system.insert('recommendations', {
      ...resources.recommendations.initial,
      state: 'draft',
      organisationId: evaluation.organisationId ?? app.ids.organisations.a,
      evaluationId: evaluation.id,
      evaluatorId: evaluation.evaluatorId,
      text: uniqueName('Recommendation'),
      priority: 'medium',
      dueOn: '2019-12-01',
      illustrative: false,
      ...fields,
    });

  /** Another evaluator than the one of the test app. Nobody signs in as this one. */
  const anotherEvaluator = async (): Promise<number> => {
    const email = `${uniqueName('evaluator')}@house.example`;
    const user = { email, name: uniqueName('Evaluator'), locale: 'en' as const, disabled: false, digest: true };
    const { id: userId } = await system.insert('users', user);
    await system.insert('memberships', { userId, role: 'evaluator', organisationId: null });
    return userId;
  };

  return { findPeriod, anEvaluation, aRecommendation, anotherEvaluator };
}
