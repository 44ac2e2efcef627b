/** The expected rights on solutions and dependent resources, in the columns of `expectedRights.ts`. */
export const expectedJuryRights = {
  //                              visitor disab staff manag lead  evalu obser juror
  solutions: `
    list own                    | 401   401   full  full  full  no    no    no
    list own decided            | 401   401   full  full  full  full  no    no
    list juror's                | 401   401   full  full  full  no    no    full
    list juror's conflict       | 401   401   full  full  full  no    no    no
    list foreign                | 401   401   no    no    full  no    no    no
    list foreign decided        | 401   401   no    no    full  full  no    no
    list foreign published      | 401   401   full  full  full  full  full  no
    list consortium             | 401   401   no    no    full  no    no    no
    get own                     | 401   401   full  full  full  no    no    no
    get own decided             | 401   401   full  full  full  full  no    no
    get juror's                 | 401   401   full  full  full  no    no    full
    get juror's conflict        | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get foreign decided         | 401   401   no    no    full  full  no    no
    get foreign published       | 401   401   full  full  full  full  full  no
    get consortium              | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404
    exclude own                 | 401   401   403   200   403   404   404   404
    exclude own decided         | 401   401   403   409   403   403   404   404
    exclude juror's             | 401   401   403   200   403   404   404   403
    exclude foreign             | 401   401   404   404   403   404   404   404
    exclude foreign published   | 401   401   403   403   403   403   403   404
    exclude consortium          | 401   401   404   404   200   404   404   404
    continue own                | 401   401   403   409   403   404   404   404
    continue own awarded        | 401   401   403   200   403   403   403   404
    continue foreign awarded    | 401   401   403   403   403   403   403   404
    continue consortium awarded | 401   401   403   403   200   403   403   404`,

  applicants: `
    list own                    | 401   401   full  full  no    403   403   403
    list foreign                | 401   401   no    no    no    403   403   403
    list consortium             | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  no    no    no    no
    get foreign                 | 401   401   no    no    no    no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,

  jurors: `
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

  scores: `
    list own assigned           | 401   401   full  full  full  no    403   no
    list own scored             | 401   401   bare  bare  bare  no    403   no
    list own counted            | 401   401   full  full  full  no    403   no
    list own decided            | 401   401   full  full  full  full  403   no
    list foreign scored         | 401   401   no    no    bare  no    403   no
    list foreign counted        | 401   401   no    no    full  no    403   no
    list consortium assigned    | 401   401   no    no    full  no    403   no
    list consortium counted     | 401   401   no    no    full  no    403   no
    list juror's assigned       | 401   401   full  full  full  no    403   full
    list juror's scored         | 401   401   bare  bare  bare  no    403   full
    list beside assigned        | 401   401   bare  bare  bare  no    403   no
    list beside scored          | 401   401   bare  bare  bare  no    403   full
    list beside conflict        | 401   401   bare  bare  bare  no    403   no
    list conflict beside scored | 401   401   bare  bare  bare  no    403   no
    get own scored              | 401   401   bare  bare  bare  no    no    no
    get own counted             | 401   401   full  full  full  no    no    no
    get own decided             | 401   401   full  full  full  full  no    no
    get foreign scored          | 401   401   no    no    bare  no    no    no
    get foreign counted         | 401   401   no    no    full  no    no    no
    get consortium counted      | 401   401   no    no    full  no    no    no
    get juror's scored          | 401   401   bare  bare  bare  no    no    full
    get beside assigned         | 401   401   bare  bare  bare  no    no    no
    get beside scored           | 401   401   bare  bare  bare  no    no    full
    get beside conflict         | 401   401   bare  bare  bare  no    no    no
    get conflict beside scored  | 401   401   bare  bare  bare  no    no    no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own assigned         | 404   404   404   404   404   404   404   404
    delete own assigned         | 401   401   200   200   403   404   404   404
    delete own scored           | 401   401   409   409   403   404   404   404
    delete juror's assigned     | 401   401   200   200   403   404   404   403
    delete foreign scored       | 401   401   404   404   403   404   404   404
    delete consortium assigned  | 401   401   404   404   200   404   404   404
    score juror's assigned      | 401   401   403   403   403   404   404   200
    score juror's scored        | 401   401   403   403   403   404   404   409
    score beside assigned       | 401   401   403   403   403   404   404   404
    score beside scored         | 401   401   403   403   403   404   404   403
    score own assigned          | 401   401   403   403   403   404   404   404
    score own decided           | 401   401   403   403   403   403   404   404
    score foreign scored        | 401   401   404   404   403   404   404   404
    score consortium assigned   | 401   401   404   404   403   404   404   404
    decline juror's assigned    | 401   401   403   403   403   404   404   200
    decline juror's scored      | 401   401   403   403   403   404   404   409
    decline beside assigned     | 401   401   403   403   403   404   404   404
    decline beside scored       | 401   401   403   403   403   404   404   403
    decline own assigned        | 401   401   403   403   403   404   404   404
    decline own decided         | 401   401   403   403   403   403   404   404
    decline foreign scored      | 401   401   404   404   403   404   404   404
    decline consortium assigned | 401   401   404   404   403   404   404   404`,

  decisions: `
    list own                    | 401   401   full  full  full  full  403   403
    list foreign                | 401   401   no    no    full  full  403   403
    list consortium             | 401   401   no    no    full  full  403   403
    get own                     | 401   401   full  full  full  full  no    no
    get foreign                 | 401   401   no    no    full  full  no    no
    get consortium              | 401   401   no    no    full  full  no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,

  cooperations: `
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
};
