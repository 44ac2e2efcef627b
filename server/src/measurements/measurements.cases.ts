import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { cellRows } from '../testing/factories/cellRows.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const isSubmitted = "state IN ('submitted', 'approved')";

export const measurementCases = defineCases('measurements', {
  bodies: ownAndForeignBodies(async ({ assignments, anOpenPeriod }, side) => ({
    assignmentId: assignments[side].id,
    periodId: (await anOpenPeriod()).id,
    value: 5,
  })),
  change: () => ({ value: 4 }),
  rows: cellRows('measurement'),
  actor: 'staffA',
  reader: 'staffA',
  target: 'assignmentId',
  totals: { lead: isSubmitted, evaluator: isSubmitted, observer: "state = 'approved'" },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
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
});
