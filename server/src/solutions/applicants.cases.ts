import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type ContestOwner, createJuryFactories } from '../testing/factories/juryFactories.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const applicantRow =
  (owner: ContestOwner): RowFactory =>
  (fixtures) =>
    createWithCanary(async (name) => {
      const { aContestIn, aSolution, anApplicant } = createJuryFactories(fixtures);
      return anApplicant(await aSolution(await aContestIn(owner, 'decided'), { published: true }), { name });
    });

export const applicantCases = defineCases('applicants', {
  bodies: { any: () => ({ name: 'New' }) },
  change: () => ({ name: uniqueName('changed') }),
  rows: { own: applicantRow('a'), foreign: applicantRow('b'), consortium: applicantRow('consortium') },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  no    403   403   403
    list foreign                | 401   401   no    no    no    403   403   403
    list consortium             | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  no    no    no    no
    get foreign                 | 401   401   no    no    no    no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,
});
