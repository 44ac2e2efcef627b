import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type ContestOwner, createJuryFactories } from '../testing/factories/juryFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const jurorRow =
  (owner: ContestOwner, who: 'juror' | 'another'): RowFactory =>
  (fixtures) =>
    createWithCanary(async (name) => {
      const { aContestIn, aJuror } = createJuryFactories(fixtures);
      const userId = who === 'juror' ? fixtures.app.ids.users.juror : (await fixtures.aUser()).id;
      return aJuror(await aContestIn(owner, 'judging'), { userId, name, country: owner === 'a' ? 'AT' : 'HU' });
    });

export const jurorCases = defineCases('jurors', {
  bodies: { any: () => ({ country: 'AT' }) },
  change: () => ({ country: 'PL' }),
  rows: {
    own: jurorRow('a', 'another'),
    "juror's": jurorRow('a', 'juror'),
    foreign: jurorRow('b', 'another'),
    consortium: jurorRow('consortium', 'another'),
  },
  totals: { staffA: 'organisationId = :a', juror: 'userId = :me' },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  403   403   no
    list juror's                | 401   401   full  full  full  403   403   full
    list foreign                | 401   401   no    no    full  403   403   no
    list consortium             | 401   401   no    no    full  403   403   no
    get own                     | 401   401   full  full  full  no    no    no
    get juror's                 | 401   401   full  full  full  no    no    full
    get foreign                 | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 401   401   403   200   403   404   404   404
    update juror's              | 401   401   403   200   403   404   404   403
    update foreign              | 401   401   404   404   403   404   404   404
    update consortium           | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   403   200   403   404   404   404
    delete juror's              | 401   401   403   200   403   404   404   403
    delete foreign              | 401   401   404   404   403   404   404   404
    delete consortium           | 401   401   404   404   200   404   404   404`,
});
