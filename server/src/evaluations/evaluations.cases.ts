import type { Evaluation } from '@pilotage/shared';
import type { RequestBodyFactory } from '../testing/cases/caseDeclaration.ts';
import { defineCases } from '../testing/cases/defineCases.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { createEvaluationFactories } from '../testing/factories/evaluationFactories.ts';

type About = 'a' | 'b' | null;

const evaluationBody =
  (about: About): RequestBodyFactory =>
  async (fixtures) => ({
    ...(about === null ? {} : { organisationId: fixtures.app.ids.organisations[about] }),
    title: uniqueName('New'),
    periodId: await createEvaluationFactories(fixtures).findPeriod(),
    summary: 'What we saw.',
  });

const evaluationRow =
  (about: About, state: Evaluation['state'], { isPublic = false, isOthers = false } = {}): RowFactory =>
  (fixtures) =>
    createWithCanary(async (title) => {
      const { anEvaluation, anotherEvaluator } = createEvaluationFactories(fixtures);
      return anEvaluation({
        organisationId: about === null ? null : fixtures.app.ids.organisations[about],
        state,
        title,
        isPublic,
        ...(isOthers ? { evaluatorId: await anotherEvaluator() } : {}),
      });
    });

const isIssued = "state IN ('issued', 'superseded')";

export const evaluationCases = defineCases('evaluations', {
  bodies: { own: evaluationBody('a'), foreign: evaluationBody('b'), consortium: evaluationBody(null) },
  change: () => ({ title: uniqueName('changed') }),
  rows: {
    'own draft': evaluationRow('a', 'draft'),
    'own issued': evaluationRow('a', 'issued'),
    'own superseded': evaluationRow('a', 'superseded'),
    'own public': evaluationRow('a', 'issued', { isPublic: true }),
    "own other's draft": evaluationRow('a', 'draft', { isOthers: true }),
    "own other's issued": evaluationRow('a', 'issued', { isOthers: true }),
    'foreign draft': evaluationRow('b', 'draft'),
    'foreign issued': evaluationRow('b', 'issued'),
    'consortium draft': evaluationRow(null, 'draft'),
    'consortium issued': evaluationRow(null, 'issued'),
  },
  actor: 'evaluator',
  row: 'own draft',
  reader: 'evaluator',
  totals: {
    staffA: `${isIssued} AND (organisationId = :a OR organisationId IS NULL)`,
    lead: isIssued,
    evaluator: `${isIssued} OR evaluatorId = :me`,
    observer: `${isIssued} AND isPublic = 1`,
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own draft              | 401   401   no    no    no    full  no    403
    list own issued             | 401   401   full  full  full  full  no    403
    list own superseded         | 401   401   full  full  full  full  no    403
    list own public             | 401   401   full  full  full  full  full  403
    list own other's draft      | 401   401   no    no    no    no    no    403
    list own other's issued     | 401   401   full  full  full  full  no    403
    list foreign draft          | 401   401   no    no    no    full  no    403
    list foreign issued         | 401   401   no    no    full  full  no    403
    list consortium draft       | 401   401   no    no    no    full  no    403
    list consortium issued      | 401   401   full  full  full  full  no    403
    get own draft               | 401   401   no    no    no    full  no    no
    get own issued              | 401   401   full  full  full  full  no    no
    get own superseded          | 401   401   full  full  full  full  no    no
    get own public              | 401   401   full  full  full  full  full  no
    get own other's draft       | 401   401   no    no    no    no    no    no
    get own other's issued      | 401   401   full  full  full  full  no    no
    get foreign draft           | 401   401   no    no    no    full  no    no
    get foreign issued          | 401   401   no    no    full  full  no    no
    get consortium draft        | 401   401   no    no    no    full  no    no
    get consortium issued       | 401   401   full  full  full  full  no    no
    create own                  | 401   401   403   403   403   201   403   403
    create foreign              | 401   401   403   403   403   201   403   403
    create consortium           | 401   401   403   403   403   201   403   403
    update own draft            | 401   401   404   404   404   200   404   404
    update own issued           | 401   401   403   403   403   409   404   404
    update own superseded       | 401   401   403   403   403   409   404   404
    update own public           | 401   401   403   403   403   409   403   404
    update own other's draft    | 401   401   404   404   404   404   404   404
    update own other's issued   | 401   401   403   403   403   403   404   404
    update foreign draft        | 401   401   404   404   404   200   404   404
    delete own draft            | 401   401   404   404   404   200   404   404
    delete own issued           | 401   401   403   403   403   403   404   404
    delete own other's draft    | 401   401   404   404   404   404   404   404
    delete foreign draft        | 401   401   404   404   404   200   404   404
    delete foreign issued       | 401   401   404   404   403   403   404   404
    issue own draft             | 401   401   404   404   404   200   404   404
    issue own issued            | 401   401   403   403   403   409   404   404
    issue own other's draft     | 401   401   404   404   404   404   404   404
    issue own other's issued    | 401   401   403   403   403   403   404   404`,
});
