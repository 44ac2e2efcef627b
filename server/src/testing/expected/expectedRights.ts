import type { ResourceName } from '@pilotage/shared';
import { expectedEvidenceRights } from './expectedEvidenceRights.ts';
import { expectedContestRights } from './expectedContestRights.ts';
import { expectedJuryRights } from './expectedJuryRights.ts';
import { expectedPeopleAndNoticeRights } from './expectedPeopleAndNoticeRights.ts';

/**
 * The expected rights, written manually from the domain's "Who may see what". They check `rules.ts`, so they are never derived
 * from it.
 *
 * Columns: a visitor; a disabled user with an old session; staff and manager of organisation A; lead partner; evaluator;
 * observer; juror. "own" rows belong to A, "foreign" rows to B. A "named" pilot belongs to B and has A as partner. A "stranger"
 * is a user without membership.
 *
 * `list` and `get` have the visibility: `full`, `bare` (without content: narrative, figures, before and after), `no` (404 for
 * `get`), or the error status. All other lines have the status: of `create`, `update`, `delete` and of the actions of state
 * machines.
 */
export const rightsColumns = ['visitor', 'disabled', 'staffA', 'managerA', 'lead', 'evaluator', 'observer', 'juror'] as const;

export type RightsColumn = (typeof rightsColumns)[number];

export const expectedRights: Record<ResourceName, string> = {
  //                              visitor disab staff manag lead  evalu obser juror
  organisations: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   full  full  full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   200   200   403   403   404
    update foreign              | 401   401   403   403   200   403   403   404
    delete own                  | 401   401   403   403   409   403   403   404
    delete unused               | 401   401   403   403   200   403   403   404`,

  users: `
    list colleague              | 401   401   full  full  full  no    no    no
    list foreign                | 401   401   no    no    full  no    no    no
    list consortium             | 401   401   no    no    full  no    no    full
    get colleague               | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    full
    create any                  | 401   401   403   403   403   403   403   403
    update colleague            | 401   401   403   200   200   404   404   404
    update foreign              | 401   401   404   404   200   404   404   404
    update consortium           | 401   401   404   404   200   404   404   200
    delete colleague            | 401   401   403   403   403   404   404   404
    delete foreign              | 401   401   404   404   403   404   404   404
    delete consortium           | 401   401   404   404   403   404   404   403`,

  consortium: `
    get the only one            | 401   401   full  full  full  full  full  full
    create any                  | 404   404   404   404   404   404   404   404
    update the only one         | 401   401   403   403   200   403   403   403
    delete the only one         | 404   404   404   404   404   404   404   404`,

  periods: `
    list planned                | 401   401   full  full  full  full  full  403
    list open                   | 401   401   full  full  full  full  full  403
    get planned                 | 401   401   full  full  full  full  full  no
    get open                    | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update planned              | 401   401   403   403   200   403   403   404
    update open                 | 401   401   403   403   200   403   403   404
    delete planned              | 401   401   403   403   200   403   403   404
    delete open                 | 401   401   403   403   409   403   403   404
    open planned                | 401   401   403   403   200   403   403   404
    open open                   | 401   401   403   403   409   403   403   404
    close open                  | 401   401   403   403   200   403   403   404
    close planned               | 401   401   403   403   409   403   403   404`,

  pilots: `
    list own                    | 401   401   full  full  full  full  full  403
    list named                  | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get named                   | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    create own                  | 401   401   403   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   403   403   404
    update named                | 401   401   403   403   403   403   403   404
    update foreign              | 401   401   404   404   403   403   403   404
    delete own                  | 401   401   403   200   403   403   403   404
    delete named                | 401   401   403   403   403   403   403   404
    delete foreign              | 401   401   404   404   403   403   403   404`,

  milestones: `
    list own                    | 401   401   full  full  full  full  full  403
    list named                  | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get named                   | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    create own                  | 401   401   201   201   403   403   403   403
    create named                | 401   401   422   422   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   403   403   404
    update named                | 401   401   403   403   403   403   403   404
    update foreign              | 401   401   404   404   403   403   403   404
    delete own                  | 401   401   200   200   403   403   403   404
    delete named                | 401   401   403   403   403   403   403   404
    delete foreign              | 401   401   404   404   403   403   403   404`,

  indicators: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    list consortium             | 401   401   full  full  full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    get consortium              | 401   401   full  full  full  full  full  no
    create own                  | 401   401   403   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   200   403   403   403   404
    update foreign              | 401   401   404   404   403   403   403   404
    update consortium           | 401   401   403   403   200   403   403   404
    delete own                  | 401   401   403   200   403   403   403   404
    delete foreign              | 401   401   404   404   403   403   403   404
    delete consortium           | 401   401   403   403   200   403   403   404`,

  assignments: `
    list own                    | 401   401   full  full  full  full  full  403
    list own local              | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get own local               | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    create own                  | 401   401   403   403   201   403   403   403
    create own local            | 401   401   403   201   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   403   200   403   403   404
    update own local            | 401   401   403   200   200   403   403   404
    update foreign              | 401   401   404   404   200   403   403   404
    delete own                  | 401   401   403   403   200   403   403   404
    delete own local            | 401   401   403   200   200   403   403   404
    delete foreign              | 401   401   404   404   200   403   403   404`,

  checks: `
    list any                    | 401   401   full  full  full  full  full  403
    get any                     | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update any                  | 401   401   403   403   200   403   403   404
    delete any                  | 401   401   403   403   200   403   403   404`,

  expectations: `
    list any                    | 404   404   404   404   404   404   404   404
    create any                  | 404   404   404   404   404   404   404   404`,

  reports: `
    list own draft              | 401   401   full  full  bare  no    no    403
    list own submitted          | 401   401   full  full  full  full  no    403
    list own returned           | 401   401   full  full  bare  no    no    403
    list own approved           | 401   401   full  full  full  full  full  403
    list foreign draft          | 401   401   no    no    bare  no    no    403
    list foreign submitted      | 401   401   no    no    full  full  no    403
    list foreign returned       | 401   401   no    no    bare  no    no    403
    list foreign approved       | 401   401   no    no    full  full  full  403
    get own draft               | 401   401   full  full  bare  no    no    no
    get own submitted           | 401   401   full  full  full  full  no    no
    get own returned            | 401   401   full  full  bare  no    no    no
    get own approved            | 401   401   full  full  full  full  full  no
    get foreign draft           | 401   401   no    no    bare  no    no    no
    get foreign submitted       | 401   401   no    no    full  full  no    no
    get foreign returned        | 401   401   no    no    bare  no    no    no
    get foreign approved        | 401   401   no    no    full  full  full  no
    create any                  | 404   404   404   404   404   404   404   404
    update own draft            | 401   401   200   200   403   404   404   404
    update own submitted        | 401   401   423   423   403   403   404   404
    update own returned         | 401   401   200   200   403   404   404   404
    update own approved         | 401   401   423   423   403   403   403   404
    update foreign draft        | 401   401   404   404   403   404   404   404
    update foreign approved     | 401   401   404   404   403   403   403   404
    delete own draft            | 404   404   404   404   404   404   404   404
    submit own draft            | 401   401   403   200   403   404   404   404
    submit own submitted        | 401   401   403   409   403   403   404   404
    submit own returned         | 401   401   403   200   403   404   404   404
    submit own approved         | 401   401   403   409   403   403   403   404
    submit foreign draft        | 401   401   404   404   403   404   404   404
    approve own draft           | 401   401   403   403   409   404   404   404
    approve own submitted       | 401   401   403   403   200   403   404   404
    approve own returned        | 401   401   403   403   409   404   404   404
    approve own approved        | 401   401   403   403   409   403   403   404
    approve foreign submitted   | 401   401   404   404   200   403   404   404
    return own draft            | 401   401   403   403   409   404   404   404
    return own submitted        | 401   401   403   403   200   403   404   404
    return own returned         | 401   401   403   403   409   404   404   404
    return own approved         | 401   401   403   403   409   403   403   404
    return foreign submitted    | 401   401   404   404   200   403   404   404
    list own reopened           | 401   401   full  full  bare  no    no    403
    list foreign reopened       | 401   401   no    no    bare  no    no    403
    get own reopened            | 401   401   full  full  bare  no    no    no
    get foreign reopened        | 401   401   no    no    bare  no    no    no
    update own reopened         | 401   401   200   200   403   404   404   404
    update foreign reopened     | 401   401   404   404   403   404   404   404
    submit own reopened         | 401   401   403   200   403   404   404   404
    approve own reopened        | 401   401   403   403   409   404   404   404
    return own reopened         | 401   401   403   403   409   404   404   404
    reopen own draft            | 401   401   403   403   409   404   404   404
    reopen own submitted        | 401   401   403   403   409   403   404   404
    reopen own returned         | 401   401   403   403   409   404   404   404
    reopen own approved         | 401   401   403   403   200   403   403   404
    reopen own reopened         | 401   401   403   403   409   404   404   404
    reopen foreign approved     | 401   401   404   404   200   403   403   404
    nudge own draft             | 401   401   403   403   200   404   404   404
    nudge own submitted         | 401   401   403   403   409   403   404   404
    nudge own returned          | 401   401   403   403   409   404   404   404
    nudge foreign draft         | 401   401   404   404   200   404   404   404
    nudge foreign approved      | 401   401   404   404   409   403   403   404`,

  measurements: `
    list own draft              | 401   401   full  full  no    no    no    403
    list own submitted          | 401   401   full  full  full  full  no    403
    list own returned           | 401   401   full  full  no    no    no    403
    list own approved           | 401   401   full  full  full  full  full  403
    list foreign draft          | 401   401   no    no    no    no    no    403
    list foreign submitted      | 401   401   no    no    full  full  no    403
    list foreign returned       | 401   401   no    no    no    no    no    403
    list foreign approved       | 401   401   no    no    full  full  full  403
    get own draft               | 401   401   full  full  no    no    no    no
    get own submitted           | 401   401   full  full  full  full  no    no
    get own returned            | 401   401   full  full  no    no    no    no
    get own approved            | 401   401   full  full  full  full  full  no
    get foreign draft           | 401   401   no    no    no    no    no    no
    get foreign submitted       | 401   401   no    no    full  full  no    no
    get foreign returned        | 401   401   no    no    no    no    no    no
    get foreign approved        | 401   401   no    no    full  full  full  no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own draft            | 401   401   200   200   404   404   404   404
    update own submitted        | 401   401   423   423   403   403   404   404
    update own returned         | 401   401   200   200   404   404   404   404
    update own approved         | 401   401   423   423   403   403   403   404
    update foreign draft        | 401   401   404   404   404   404   404   404
    update foreign submitted    | 401   401   404   404   403   403   404   404
    update foreign approved     | 401   401   404   404   403   403   403   404
    delete own draft            | 401   401   200   200   404   404   404   404
    delete own submitted        | 401   401   423   423   403   403   404   404
    delete own returned         | 401   401   200   200   404   404   404   404
    delete own approved         | 401   401   423   423   403   403   403   404
    delete foreign draft        | 401   401   404   404   404   404   404   404
    delete foreign approved     | 401   401   404   404   403   403   403   404
    list own reopened           | 401   401   full  full  no    no    no    403
    list foreign reopened       | 401   401   no    no    no    no    no    403
    get own reopened            | 401   401   full  full  no    no    no    no
    get foreign reopened        | 401   401   no    no    no    no    no    no
    update own reopened         | 401   401   200   200   404   404   404   404
    update foreign reopened     | 401   401   404   404   404   404   404   404
    delete own reopened         | 401   401   409   409   404   404   404   404
    delete foreign reopened     | 401   401   404   404   404   404   404   404`,

  approvedVersions: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,

  exceptions: `
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    create own                  | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   403   200   404   404   404
    update foreign              | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   403   403   200   404   404   404
    delete foreign              | 401   401   404   404   200   404   404   404`,

  ...expectedEvidenceRights,
  ...expectedContestRights,
  ...expectedJuryRights,
  ...expectedPeopleAndNoticeRights,

  auditEvents: `
    list own figure             | 401   401   full  full  bare  403   403   403
    list foreign figure         | 401   401   no    no    bare  403   403   403
    list own pilot              | 401   401   full  full  full  403   403   403
    list foreign pilot          | 401   401   no    no    full  403   403   403
    list consortium             | 401   401   no    no    full  403   403   403
    get own figure              | 401   401   full  full  bare  no    no    no
    get foreign figure          | 401   401   no    no    bare  no    no    no
    get own pilot               | 401   401   full  full  full  no    no    no
    get foreign pilot           | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own pilot            | 404   404   404   404   404   404   404   404
    delete own pilot            | 404   404   404   404   404   404   404   404`,
};
