/**
 * The columns of a table of expected rights. The tables are written manually from the domain's "Who may see what". They check
 * `rules.ts`, so they are never derived from it.
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
