/**
 * Addresses beside those of resources, by who asks, in the columns of `expectedRights.ts`. `ID` is an open period, `REPORT` a draft of B in
 * it and `CELL` a figure of that; `SLUG` and `CONTEST` are the consortium's draft of a contest. A POST or PUT is sent `{}`:
 * 422 or 400 there is the word of somebody who may ask.
 */
export const expectedAddresses = `
  GET /healthz                                   | 200   200   200   200   200   200   200   200
  GET /readyz                                    | 200   200   200   200   200   200   200   200
  GET /api/openapi.json                          | 200   200   200   200   200   200   200   200
  GET /public                                    | 200   200   200   200   200   200   200   200
  GET /public/contests/SLUG                      | 404   404   404   404   404   404   404   404
  GET /public/style.css                          | 200   200   200   200   200   200   200   200
  GET /public/own-clock.js                       | 200   200   200   200   200   200   200   200
  GET /api/public/contests                       | 200   200   200   200   200   200   200   200
  GET /api/public/contests/SLUG                  | 404   404   404   404   404   404   404   404
  GET /api/public/progress                       | 200   200   200   200   200   200   200   200
  POST /api/auth/sign-in/email                   | 422   422   422   422   422   422   422   422
  POST /api/auth/forgot-password                 | 422   422   422   422   422   422   422   422
  POST /api/auth/reset-password                  | 422   422   422   422   422   422   422   422
  POST /api/auth/invitation                      | 422   422   422   422   422   422   422   422
  POST /api/auth/accept-invitation               | 422   422   422   422   422   422   422   422
  POST /api/auth/change-password                 | 401   401   422   422   422   422   422   422
  GET /api/session                               | 401   401   200   200   200   200   200   200
  PUT /api/session                               | 401   401   422   422   422   422   422   422
  GET /api/session/list                          | 401   401   200   200   200   200   200   200
  GET /api/progress                              | 401   401   200   200   200   200   200   403
  GET /api/progress?basis=approved               | 401   401   200   200   200   200   200   403
  GET /api/progress?basis=submitted              | 401   401   403   403   200   200   403   403
  GET /api/progress?basis=own                    | 401   401   200   200   403   403   403   403
  GET /api/progress/matrix                       | 401   401   200   200   200   200   200   403
  GET /api/progress/matrix?basis=submitted       | 401   401   403   403   200   200   403   403
  GET /api/progress/explain?indicator=CODE&key=HU | 401   401   200   200   200   200   200   403
  GET /api/progress/explain?indicator=FOREIGN&key=HU | 401   401   404   404   200   200   200   403
  GET /api/reporting-rates                       | 401   401   200   200   200   200   200   403
  GET /api/programme-rows                        | 401   401   200   200   200   200   200   403
  GET /api/programme-rows/file                   | 401   401   200   200   200   200   200   403
  GET /api/periods/ID/expected                   | 401   401   200   200   200   200   200   404
  GET /api/periods/ID/template                   | 401   401   200   200   403   403   403   404
  POST /api/periods/ID/import-preview            | 401   401   415   415   415   415   415   415
  POST /api/periods/ID/import                    | 401   401   415   415   415   415   415   415
  GET /api/periods/ID/holidays                   | 401   401   200   200   200   200   200   404
  GET /api/setup                                 | 401   401   403   403   200   403   403   403
  POST /api/consortium/leave-demo                | 401   401   403   403   422   403   403   403
  GET /api/periods/ID/findings                   | 401   401   200   200   200   200   200   404
  POST /api/checks/preview                       | 401   401   403   403   422   403   403   403
  GET /api/periods/ID/completeness               | 401   401   200   200   200   200   200   404
  GET /api/reports/REPORT/history                | 401   401   404   404   200   404   404   404
  GET /api/reports/REPORT/differences            | 401   401   404   404   200   404   404   404
  GET /api/reports/REPORT/at?from=DAY&to=DAY     | 401   401   404   404   200   404   404   404
  GET /api/reports/REPORT/review                 | 401   401   404   404   200   404   404   404
  GET /api/reports/REPORT/checklist              | 401   401   404   404   403   404   404   404
  GET /api/reports/REPORT/preview                | 401   401   404   404   403   404   404   404
  GET /api/reports/REPORT/reopen-preview         | 401   401   404   404   409   404   404   404
  GET /api/measurements/CELL/history             | 401   401   404   404   404   404   404   404
  GET /api/comments/readers                      | 401   401   400   400   400   400   403   403
  GET /api/measurements/evidence                 | 401   401   400   400   400   400   400   403
  GET /api/measurements/evidence?periodId=1      | 401   401   200   200   200   200   200   403
  GET /api/attachments/ID/file                   | 401   401   404   404   404   404   404   404
  GET /api/contest-comparison                    | 401   401   200   200   200   200   200   403
  GET /api/contests/CONTEST/figures              | 401   401   404   404   200   404   404   404
  GET /api/contests/ID/judging                   | 401   401   200   200   403   404   404   404
  GET /api/contests/ID/result                    | 401   401   409   409   409   404   404   404
  GET /api/decisions/ID/verify                   | 401   401   404   404   404   404   404   404
  POST /api/auth/sign-out                        | 200   200   200   200   200   200   200   200`;
