import { defineCases } from '../testing/cases/defineCases.ts';

export const assignmentCases = defineCases('assignments', {
  bodies: {
    own: ({ app, indicator }) => ({ organisationId: app.ids.organisations.a, indicatorId: indicator.id }),
    'own local': ({ app, localIndicators }) => ({
      organisationId: app.ids.organisations.a,
      indicatorId: localIndicators.a.id,
    }),
    foreign: ({ app, indicator }) => ({ organisationId: app.ids.organisations.b, indicatorId: indicator.id }),
  },
  change: () => ({ illustrative: true }),
  actor: 'lead',
  target: 'indicatorId',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
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
});
