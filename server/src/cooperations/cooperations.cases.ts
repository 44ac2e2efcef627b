import type { Cooperation } from '@pilotage/shared';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type ContestOwner, createJuryFactories, ownerIdOf } from '../testing/factories/juryFactories.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { partners } from '../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

/** A cooperation request. The canary is the name of the requester. */
const cooperationRow =
  (requester: ContestOwner, owner: ContestOwner, state: Cooperation['state'] = 'asked'): RowFactory =>
  (fixtures) =>
    createWithCanary(async (askerName) => {
      const { aContestIn, aSolution } = createJuryFactories(fixtures);
      const solution = await aSolution(await aContestIn(owner, 'decided'), { published: true });
      return fixtures.app.pilotage.stores.system().insert('cooperations', {
        organisationId: ownerIdOf(fixtures, requester),
        solutionId: solution.id,
        message: 'Let us work together.',
        ownerOrganisationId: solution.organisationId,
        askedById: null,
        askerName,
        askerEmail: `${uniqueName('asker')}@house.example`,
        ownerName: null,
        ownerEmail: null,
        state,
        answer: null,
        answeredAt: null,
      });
    });

export const cooperationCases = defineCases('cooperations', {
  bodies: ownAndForeignBodies(async (fixtures, side) => {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    const solution = await aSolution(await aContestIn(partners[side].other, 'decided'), { published: true });
    return { solutionId: solution.id, message: uniqueName('New') };
  }),
  change: () => ({ message: uniqueName('changed') }),
  rows: {
    asking: cooperationRow('a', 'b'),
    asked: cooperationRow('b', 'a'),
    accepted: cooperationRow('b', 'a', 'accepted'),
    'of visitor': cooperationRow('consortium', 'a'),
    foreign: cooperationRow('consortium', 'b'),
    consortium: cooperationRow('b', 'consortium'),
  },
  totals: { staffA: 'organisationId = :a OR ownerOrganisationId = :a' },
  concealedFields: ['askedById'],
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list asking                 | 401   401   full  full  bare  403   403   403
    list asked                  | 401   401   bare  bare  bare  403   403   403
    list accepted               | 401   401   full  full  bare  403   403   403
    list of visitor             | 401   401   bare  bare  bare  403   403   403
    list foreign                | 401   401   no    no    bare  403   403   403
    list consortium             | 401   401   no    no    bare  403   403   403
    get asking                  | 401   401   full  full  bare  no    no    no
    get asked                   | 401   401   bare  bare  bare  no    no    no
    get accepted                | 401   401   full  full  bare  no    no    no
    get foreign                 | 401   401   no    no    bare  no    no    no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update asking               | 404   404   404   404   404   404   404   404
    delete asking               | 404   404   404   404   404   404   404   404
    accept asked                | 401   401   200   200   403   404   404   404
    accept of visitor           | 401   401   200   200   403   404   404   404
    accept asking               | 401   401   403   403   403   404   404   404
    accept accepted             | 401   401   409   409   403   404   404   404
    accept foreign              | 401   401   404   404   403   404   404   404
    accept consortium           | 401   401   404   404   200   404   404   404
    decline asked               | 401   401   200   200   403   404   404   404
    decline asking              | 401   401   403   403   403   404   404   404
    decline foreign             | 401   401   404   404   403   404   404   404
    decline consortium          | 401   401   404   404   200   404   404   404
    withdraw asking             | 401   401   200   200   403   404   404   404
    withdraw asked              | 401   401   403   403   403   404   404   404
    withdraw foreign            | 401   401   404   404   403   404   404   404`,
});
