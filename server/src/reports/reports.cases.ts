import { uniqueName } from '../testing/factories/apiFactories.ts';
import { cellRows } from '../testing/factories/cellRows.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

export const reportCases = defineCases('reports', {
  bodies: { any: async ({ anOpenPeriod }) => ({ periodId: (await anOpenPeriod()).id }) },
  change: () => ({ narrative: uniqueName('changed') }),
  rows: cellRows('report'),
  actor: 'staffA',
  reader: 'staffA',
  totals: { evaluator: "state IN ('submitted', 'approved')", observer: "state = 'approved'" },
  actionBodies: { return: { comment: 'No', cells: [] }, reopen: { reason: 'No' } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
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
    nudge foreign approved      | 401   401   404   404   409   403   403   404
    unapprove own draft         | 401   401   403   403   409   404   404   404
    unapprove own submitted     | 401   401   403   403   409   403   404   404
    unapprove own returned      | 401   401   403   403   409   404   404   404
    unapprove own reopened      | 401   401   403   403   409   404   404   404
    unapprove own approved      | 401   401   403   403   200   403   403   404
    unapprove foreign approved  | 401   401   404   404   200   403   403   404
    unreturn own draft          | 401   401   403   403   409   404   404   404
    unreturn own submitted      | 401   401   403   403   409   403   404   404
    unreturn own returned       | 401   401   403   403   200   404   404   404
    unreturn own reopened       | 401   401   403   403   409   404   404   404
    unreturn own approved       | 401   401   403   403   409   403   403   404
    unreturn foreign returned   | 401   401   404   404   200   404   404   404
    announce own draft          | 401   401   200   403   403   404   404   404
    announce own returned       | 401   401   200   403   403   404   404   404
    announce own reopened       | 401   401   200   403   403   404   404   404
    announce own submitted      | 401   401   409   403   403   403   404   404
    announce own approved       | 401   401   409   403   403   403   403   404
    announce foreign draft      | 401   401   404   404   403   404   404   404`,
});
