/**
 * The expected rights on comments and files, in the format of `expectedRights.ts`. Own cells are drafts, foreign cells are
 * submitted.
 */
export const expectedEvidenceRights = {
  //                              visitor disab staff manag lead  evalu obser juror
  comments: `
    list own cell               | 401   401   full  full  no    no    403   403
    list foreign cell           | 401   401   no    no    full  no    403   403
    list own pilot              | 401   401   full  full  full  full  403   403
    list own internal           | 401   401   full  full  no    no    403   403
    list named pilot            | 401   401   no    no    full  no    403   403
    get own cell                | 401   401   full  full  no    no    no    no
    get foreign cell            | 401   401   no    no    full  no    no    no
    get own pilot               | 401   401   full  full  full  full  no    no
    get own internal            | 401   401   full  full  no    no    no    no
    get named pilot             | 401   401   no    no    full  no    no    no
    create own                  | 401   401   201   201   201   403   403   403
    create own evaluation       | 401   401   201   201   201   201   403   403
    create own internal         | 401   401   201   201   403   403   403   403
    create named                | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   422   422   201   403   403   403
    update own cell             | 401   401   403   200   404   404   404   404
    update own internal         | 401   401   200   403   404   404   404   404
    update own pilot            | 401   401   403   200   403   403   404   404
    update foreign cell         | 401   401   404   404   403   404   404   404
    update named pilot          | 401   401   404   404   403   404   404   404
    delete own cell             | 401   401   403   200   404   404   404   404
    delete own internal         | 401   401   200   403   404   404   404   404
    delete own pilot            | 401   401   403   200   403   403   404   404
    delete foreign cell         | 401   401   404   404   403   404   404   404
    resolve own pilot           | 401   401   200   200   200   403   404   404
    resolve own internal        | 401   401   200   200   404   404   404   404
    resolve foreign cell        | 401   401   404   404   200   404   404   404`,

  attachments: `
    list own cell               | 401   401   full  full  no    no    no    403
    list foreign cell           | 401   401   no    no    full  full  no    403
    list own pilot              | 401   401   full  full  full  full  full  403
    list own personal           | 401   401   full  full  full  no    no    403
    list named pilot            | 401   401   full  full  full  full  full  403
    get own cell                | 401   401   full  full  no    no    no    no
    get foreign cell            | 401   401   no    no    full  full  no    no
    get own pilot               | 401   401   full  full  full  full  full  no
    get own personal            | 401   401   full  full  full  no    no    no
    get named pilot             | 401   401   full  full  full  full  full  no
    create any                  | 401   401   415   415   415   415   415   415
    update own cell             | 404   404   404   404   404   404   404   404
    delete own cell             | 401   401   200   200   404   404   404   404
    delete own pilot            | 401   401   200   200   403   403   403   404
    delete own personal         | 401   401   200   200   403   404   404   404
    delete named pilot          | 401   401   403   403   403   403   403   404
    delete foreign cell         | 401   401   404   404   403   403   404   404`,
} as const;
