import type { ResourceName } from '@pilotage/shared';

/** The expected rights on memberships, invitations, nudges and notifications, in the format of `expectedRights.ts`. */
export const expectedPeopleAndNoticeRights = {
  memberships: `
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    list consortium             | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create own                  | 401   401   403   201   201   403   403   403
    create own stranger         | 401   401   403   422   201   403   403   403
    create leading              | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   200   200   404   404   404
    update foreign              | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   403   200   200   404   404   404
    delete foreign              | 401   401   404   404   200   404   404   404
    delete consortium           | 401   401   404   404   200   404   404   404`,

  invitations: `
    list own                    | 401   401   403   full  full  403   403   403
    list foreign                | 401   401   403   no    full  403   403   403
    list consortium             | 401   401   403   no    full  403   403   403
    get own                     | 401   401   no    full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create own                  | 401   401   403   201   201   403   403   403
    create leading              | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404
    revoke own                  | 401   401   404   200   200   404   404   404
    revoke foreign              | 401   401   404   404   200   404   404   404
    revoke consortium           | 401   401   404   404   200   404   404   404
    revoke taken                | 401   401   404   409   409   404   404   404
    resend own                  | 401   401   404   200   200   404   404   404
    resend foreign              | 401   401   404   404   200   404   404   404
    resend taken                | 401   401   404   409   409   404   404   404`,

  nudges: `
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,

  notifications: `
    list manager's              | 401   401   no    full  no    no    no    no
    list manager's former       | 401   401   no    no    no    no    no    no
    list foreign manager's      | 401   401   no    no    no    no    no    no
    get manager's               | 401   401   no    full  no    no    no    no
    get manager's former        | 401   401   no    no    no    no    no    no
    get foreign manager's       | 401   401   no    no    no    no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update manager's            | 401   401   404   200   404   404   404   404
    update manager's former     | 401   401   404   404   404   404   404   404
    update foreign manager's    | 401   401   404   404   404   404   404   404
    delete manager's            | 404   404   404   404   404   404   404   404`,
} satisfies Partial<Record<ResourceName, string>>;
