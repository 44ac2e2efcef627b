import type { Contest } from '@pilotage/shared';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { type ContestOwner, createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

type ContestOrganiser = 'managerA' | 'managerB' | 'lead';

const isPublic = "state <> 'draft'";
const newContest = () => ({ slug: uniqueName('new'), name: 'New', timeZone: 'Europe/Rome' });

const contestRow =
  (by: ContestOrganiser, isOpen: boolean): RowFactory =>
  ({ builders }) =>
    createWithCanary(async (name) => {
      const { contest } = await builders.aReadyContest({ by, name });
      return isOpen ? builders.openContest(contest, by) : contest;
    });

/** A contest without criteria, which can be removed. */
const bareContestRow =
  (by: ContestOrganiser): RowFactory =>
  ({ builders }) =>
    createWithCanary((name) => builders.aContest({ by, name }));

/** A contest that is stored directly in a later state. */
const contestInState =
  (owner: ContestOwner, state: Contest['state'], judgedAt: string | null = null): RowFactory =>
  (fixtures) =>
    createWithCanary((name) => createJuryFactories(fixtures).aContestIn(owner, state, { name, judgedAt }));

const judgedAt = '2019-03-01T09:00:00.000Z';

export const contestCases = defineCases('contests', {
  bodies: {
    ...ownAndForeignBodies(({ app }, side) => ({ ...newContest(), organisationId: app.ids.organisations[side] })),
    consortium: () => ({ ...newContest(), organisationId: null }),
  },
  change: () => ({ publicNote: uniqueName('changed') }),
  rows: {
    'own bare': bareContestRow('managerA'),
    'own draft': contestRow('managerA', false),
    'own open': contestRow('managerA', true),
    'foreign draft': contestRow('managerB', false),
    'foreign open': contestRow('managerB', true),
    'consortium bare': bareContestRow('lead'),
    'consortium draft': contestRow('lead', false),
    'consortium open': contestRow('lead', true),
    'own judging': contestInState('a', 'judging'),
    'own judged': contestInState('a', 'judging', judgedAt),
    'own decided': contestInState('a', 'decided', judgedAt),
    'foreign judging': contestInState('b', 'judging'),
    'foreign judged': contestInState('b', 'judging', judgedAt),
    'foreign decided': contestInState('b', 'decided', judgedAt),
    'consortium judging': contestInState('consortium', 'judging'),
    'consortium judged': contestInState('consortium', 'judging', judgedAt),
    'consortium decided': contestInState('consortium', 'decided', judgedAt),
  },
  // Without criteria, so that it can be removed with one audit event.
  writtenRow: 'own bare',
  outcomes: { delete: 'ok', deleteMany: 'ok' },
  totals: {
    staffA: `organisationId = :a OR ${isPublic}`,
    evaluator: isPublic,
    observer: isPublic,
    juror: isPublic,
  },
  actionBodies: { assign: { each: 1 }, decide: { awards: [] } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own draft              | 401   401   full  full  full  no    no    no
    list own open               | 401   401   full  full  full  full  full  full
    list foreign draft          | 401   401   no    no    full  no    no    no
    list foreign open           | 401   401   full  full  full  full  full  full
    list consortium draft       | 401   401   no    no    full  no    no    no
    list consortium open        | 401   401   full  full  full  full  full  full
    get own draft               | 401   401   full  full  full  no    no    no
    get own open                | 401   401   full  full  full  full  full  full
    get foreign draft           | 401   401   no    no    full  no    no    no
    get foreign open            | 401   401   full  full  full  full  full  full
    get consortium draft        | 401   401   no    no    full  no    no    no
    get consortium open         | 401   401   full  full  full  full  full  full
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own draft            | 401   401   200   200   403   404   404   404
    update own open             | 401   401   200   200   403   403   403   403
    update foreign draft        | 401   401   404   404   403   404   404   404
    update foreign open         | 401   401   403   403   403   403   403   403
    update consortium draft     | 401   401   404   404   200   404   404   404
    update consortium open      | 401   401   403   403   200   403   403   403
    delete own bare             | 401   401   403   200   403   404   404   404
    delete own open             | 401   401   403   409   403   403   403   403
    delete foreign draft        | 401   401   404   404   403   404   404   404
    delete consortium bare      | 401   401   404   404   200   404   404   404
    delete consortium open      | 401   401   403   403   409   403   403   403
    open own draft              | 401   401   403   200   403   404   404   404
    open own open               | 401   401   403   409   403   403   403   403
    open foreign draft          | 401   401   404   404   403   404   404   404
    open consortium draft       | 401   401   404   404   200   404   404   404
    open consortium open        | 401   401   403   403   409   403   403   403
    close own draft             | 401   401   403   409   403   404   404   404
    close own open              | 401   401   403   409   403   403   403   403
    close foreign open          | 401   401   403   403   403   403   403   403
    close consortium open       | 401   401   403   403   409   403   403   403
    assign own judging          | 401   401   200   200   403   403   403   403
    assign foreign judging      | 401   401   403   403   403   403   403   403
    assign consortium judging   | 401   401   403   403   200   403   403   403
    assign own judged           | 401   401   409   409   403   403   403   403
    assign own decided          | 401   401   409   409   403   403   403   403
    assign own draft            | 401   401   409   409   403   404   404   404
    assign foreign draft        | 401   401   404   404   403   404   404   404
    remind own judging          | 401   401   200   200   403   403   403   403
    remind foreign judging      | 401   401   403   403   403   403   403   403
    remind consortium judging   | 401   401   403   403   200   403   403   403
    remind own judged           | 401   401   409   409   403   403   403   403
    remind own decided          | 401   401   409   409   403   403   403   403
    remind own draft            | 401   401   409   409   403   404   404   404
    remind foreign draft        | 401   401   404   404   403   404   404   404
    end-judging own judging     | 401   401   403   200   403   403   403   403
    end-judging foreign judging | 401   401   403   403   403   403   403   403
    end-judging consortium judging | 401   401   403   403   200   403   403   403
    end-judging own judged      | 401   401   403   409   403   403   403   403
    end-judging own open        | 401   401   403   409   403   403   403   403
    end-judging own draft       | 401   401   403   409   403   404   404   404
    end-judging foreign draft   | 401   401   404   404   403   404   404   404
    decide own judged           | 401   401   403   200   403   403   403   403
    decide foreign judged       | 401   401   403   403   403   403   403   403
    decide consortium judged    | 401   401   403   403   200   403   403   403
    decide own judging          | 401   401   403   409   403   403   403   403
    decide own decided          | 401   401   403   409   403   403   403   403
    decide own draft            | 401   401   403   409   403   404   404   404
    decide foreign draft        | 401   401   404   404   403   404   404   404
    archive own decided         | 401   401   403   200   403   403   403   403
    archive foreign decided     | 401   401   403   403   403   403   403   403
    archive consortium decided  | 401   401   403   403   200   403   403   403
    archive own judged          | 401   401   403   409   403   403   403   403
    archive own draft           | 401   401   403   409   403   404   404   404
    archive foreign draft       | 401   401   404   404   403   404   404   404`,
});
