import type { NewRecord } from '@pilotage/db';
import { type Annotation, type CitedQuestion, resources } from '@pilotage/shared';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';
import { uniqueName } from './apiFactories.ts';
import { createEvaluationFactories } from './evaluationFactories.ts';

/** Stores annotations in any state and of any question, without the actions that lead there. Default: a draft of the evaluator on a figure of organisation A. */
export function createAnnotationFactories(fixtures: Pick<PartnersFixture, 'app' | 'anOpenPeriod' | 'indicator'>) {
  const { app, indicator } = fixtures;
  const system = app.pilotage.stores.system();

  const findPeriod = async () => system.get('periods', await createEvaluationFactories(fixtures).findPeriod());

  /** The question about the figure of a place through a period that has opened. */
  const aQuestion = async (key: string, params: object = {}): Promise<CitedQuestion> => ({
    path: '/explain',
    params: { indicator: indicator.code, key, through: String((await findPeriod()).number), basis: 'approved', ...params },
  });

  const anAnnotation = async (fields: Partial<NewRecord<'annotations'>> = {}): Promise<Annotation> => {
    const place = String(app.ids.organisations.a);
    const { id: periodId } = await findPeriod();
    return system.insert('annotations', {
      ...resources.annotations.initial,
      question: await aQuestion(place),
      text: uniqueName('Annotation'),
      illustrative: false,
      organisationId: app.ids.organisations.a,
      indicatorId: indicator.id,
      place,
      periodId,
      asOf: system.now(),
      authorId: app.ids.users.evaluator,
      authorRole: 'evaluator',
      ...fields,
    });
  };

  return { aQuestion, anAnnotation };
}
