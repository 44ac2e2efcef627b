import type { Recommendation } from '@pilotage/shared';
import type { RequestBodyFactory } from '../testing/cases/caseDeclaration.ts';
import { defineCases } from '../testing/cases/defineCases.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { createEvaluationFactories } from '../testing/factories/evaluationFactories.ts';

type Owner = 'a' | 'b';

const answered = {
  response: 'accepted',
  responseText: 'We agree.',
  action: 'Ask the pupils',
  actionDueOn: '2020-03-01',
  respondedAt: '2019-11-20T09:00:00.000Z',
} as const;

/** What organisation and evaluator wrote before a recommendation came into its state. */
const answers: Readonly<Record<Recommendation['state'], Partial<Recommendation>>> = {
  draft: {},
  open: {},
  answered,
  followedUp: { ...answered, followUp: 'implemented', followUpText: 'All were asked.', followedUpAt: '2020-04-01T09:00:00.000Z' },
};

const recommendationBody =
  (owner: Owner): RequestBodyFactory =>
  async (fixtures) => {
    const organisationId = fixtures.app.ids.organisations[owner];
    const { id: evaluationId } = await createEvaluationFactories(fixtures).anEvaluation({ organisationId });
    return { organisationId, evaluationId, text: uniqueName('New'), dueOn: '2019-12-01' };
  };

const recommendationRow =
  (owner: Owner, state: Recommendation['state'], { isOthers = false } = {}): RowFactory =>
  (fixtures) =>
    createWithCanary(async (text) => {
      const { anEvaluation, aRecommendation, anotherEvaluator } = createEvaluationFactories(fixtures);
      const evaluation = await anEvaluation({
        organisationId: fixtures.app.ids.organisations[owner],
        state: state === 'draft' ? 'draft' : 'issued',
        ...(isOthers ? { evaluatorId: await anotherEvaluator() } : {}),
      });
      return aRecommendation(evaluation, { state, text, ...answers[state] });
    });

const isIssued = "state IN ('open', 'answered', 'followedUp')";

export const recommendationCases = defineCases('recommendations', {
  bodies: { own: recommendationBody('a'), foreign: recommendationBody('b') },
  change: () => ({ text: uniqueName('changed') }),
  rows: {
    'own draft': recommendationRow('a', 'draft'),
    'own open': recommendationRow('a', 'open'),
    'own answered': recommendationRow('a', 'answered'),
    'own followedUp': recommendationRow('a', 'followedUp'),
    "own other's draft": recommendationRow('a', 'draft', { isOthers: true }),
    "own other's answered": recommendationRow('a', 'answered', { isOthers: true }),
    'foreign draft': recommendationRow('b', 'draft'),
    'foreign open': recommendationRow('b', 'open'),
    'foreign answered': recommendationRow('b', 'answered'),
  },
  actor: 'evaluator',
  row: 'own draft',
  reader: 'evaluator',
  totals: {
    staffA: `organisationId = :a AND ${isIssued}`,
    lead: isIssued,
    evaluator: `${isIssued} OR evaluatorId = :me`,
  },
  actionBodies: {
    respond: { response: 'rejected', responseText: 'The school decides that.' },
    followUp: { followUp: 'inProgress', followUpText: 'We looked again.' },
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own draft              | 401   401   no    no    no    full  403   403
    list own open               | 401   401   full  full  full  full  403   403
    list own answered           | 401   401   full  full  full  full  403   403
    list own followedUp         | 401   401   full  full  full  full  403   403
    list own other's draft      | 401   401   no    no    no    no    403   403
    list own other's answered   | 401   401   full  full  full  full  403   403
    list foreign draft          | 401   401   no    no    no    full  403   403
    list foreign open           | 401   401   no    no    full  full  403   403
    list foreign answered       | 401   401   no    no    full  full  403   403
    get own draft               | 401   401   no    no    no    full  no    no
    get own open                | 401   401   full  full  full  full  no    no
    get own answered            | 401   401   full  full  full  full  no    no
    get own followedUp          | 401   401   full  full  full  full  no    no
    get own other's draft       | 401   401   no    no    no    no    no    no
    get own other's answered    | 401   401   full  full  full  full  no    no
    get foreign draft           | 401   401   no    no    no    full  no    no
    get foreign open            | 401   401   no    no    full  full  no    no
    get foreign answered        | 401   401   no    no    full  full  no    no
    create own                  | 401   401   403   403   403   201   403   403
    create foreign              | 401   401   403   403   403   201   403   403
    update own draft            | 401   401   404   404   404   200   404   404
    update own open             | 401   401   403   403   403   409   404   404
    update own other's draft    | 401   401   404   404   404   404   404   404
    update own other's answered | 401   401   403   403   403   403   404   404
    update foreign draft        | 401   401   404   404   404   200   404   404
    update foreign open         | 401   401   404   404   403   409   404   404
    delete own draft            | 401   401   404   404   404   200   404   404
    delete own open             | 401   401   403   403   403   403   404   404
    delete own other's draft    | 401   401   404   404   404   404   404   404
    delete foreign draft        | 401   401   404   404   404   200   404   404
    respond own draft           | 401   401   404   404   404   403   404   404
    respond own open            | 401   401   403   200   403   403   404   404
    respond own answered        | 401   401   403   200   403   403   404   404
    respond own followedUp      | 401   401   403   409   403   403   404   404
    respond foreign open        | 401   401   404   404   403   403   404   404
    followUp own open           | 401   401   403   403   403   409   404   404
    followUp own answered       | 401   401   403   403   403   200   404   404
    followUp own followedUp     | 401   401   403   403   403   200   404   404
    followUp own other's answered | 401 401   403   403   403   403   404   404`,
});
