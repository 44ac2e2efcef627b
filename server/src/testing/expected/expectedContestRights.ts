/** The expected rights on contests and criteria, in the columns of `expectedRights.ts`. */
export const expectedContestRights = {
  //                              visitor disab staff manag lead  evalu obser juror
  contests: `
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

  criteria: `
    list own                    | 401   401   full  full  full  no    no    no
    list own fixed              | 401   401   full  full  full  full  full  full
    list foreign                | 401   401   no    no    full  no    no    no
    list foreign fixed          | 401   401   full  full  full  full  full  full
    list consortium             | 401   401   no    no    full  no    no    no
    list consortium fixed       | 401   401   full  full  full  full  full  full
    get own                     | 401   401   full  full  full  no    no    no
    get own fixed               | 401   401   full  full  full  full  full  full
    get foreign                 | 401   401   no    no    full  no    no    no
    get foreign fixed           | 401   401   full  full  full  full  full  full
    get consortium              | 401   401   no    no    full  no    no    no
    get consortium fixed        | 401   401   full  full  full  full  full  full
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 401   401   200   200   403   404   404   404
    update own fixed            | 401   401   409   409   403   403   403   403
    update foreign              | 401   401   404   404   403   404   404   404
    update foreign fixed        | 401   401   403   403   403   403   403   403
    update consortium           | 401   401   404   404   200   404   404   404
    update consortium fixed     | 401   401   403   403   409   403   403   403
    delete own                  | 401   401   200   200   403   404   404   404
    delete own fixed            | 401   401   409   409   403   403   403   403
    delete foreign              | 401   401   404   404   403   404   404   404
    delete foreign fixed        | 401   401   403   403   403   403   403   403
    delete consortium           | 401   401   404   404   200   404   404   404
    delete consortium fixed     | 401   401   403   403   409   403   403   403`,
};
