import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type ContestOwner, createJuryFactories, instant } from '../testing/factories/juryFactories.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const decisionRow =
  (owner: ContestOwner): RowFactory =>
  (fixtures) =>
    createWithCanary(async (statement) => {
      const { id: contestId, organisationId } = await createJuryFactories(fixtures).aContestIn(owner, 'decided');
      return fixtures.app.pilotage.stores.system().insert('decisions', {
        organisationId,
        contestId,
        record: {
          contest: { id: contestId, slug: 'x', name: 'x', closesAt: null },
          rule: { ranking: 'weightedMean', tieRule: 'sharedPlace' },
          criteria: [],
          solutions: [],
          excluded: [],
          sheets: [],
          result: [],
          firstPlaceSurvives: true,
          awards: [],
          decidedAt: instant,
        },
        hash: 'b'.repeat(64),
        statement,
        decidedById: null,
      });
    });

export const decisionCases = defineCases('decisions', {
  bodies: { any: () => ({ statement: 'New' }) },
  change: () => ({ statement: uniqueName('changed') }),
  rows: { own: decisionRow('a'), foreign: decisionRow('b'), consortium: decisionRow('consortium') },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  403   403
    list foreign                | 401   401   no    no    full  full  403   403
    list consortium             | 401   401   no    no    full  full  403   403
    get own                     | 401   401   full  full  full  full  no    no
    get foreign                 | 401   401   no    no    full  full  no    no
    get consortium              | 401   401   no    no    full  full  no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,
});
