import type { SystemStore } from '@pilotage/db';

/** The setup steps from an empty installation to a reporting consortium, in their order. */
export const setupSteps = ['consortium', 'organisations', 'periods', 'indicators', 'assignments', 'people', 'opening'] as const;

export type SetupStep = (typeof setupSteps)[number];

export interface SetupStepState {
  step: SetupStep;
  isDone: boolean;
  /** The current count; `of` is the required one, or null. */
  n: number;
  of: number | null;
  /** The organisations that the step still lacks, by id. */
  lacking: number[];
}

const organisationIdsOf = (rows: readonly { organisationId: number | null }[]): Set<number> =>
  new Set(rows.flatMap(({ organisationId }) => organisationId ?? []));

/** Counts the organisations whose id is covered. */
const countCovered = (organisations: readonly { id: number }[], coveredIds: ReadonlySet<number>) => ({
  n: organisations.filter(({ id }) => coveredIds.has(id)).length,
  of: organisations.length,
  lacking: organisations.filter(({ id }) => !coveredIds.has(id)).map(({ id }) => id),
});

/**
 * The state of each setup step: the consortium has countries; there are partner organisations, periods and indicators; each
 * organisation has an assignment, and a manager or a valid invitation of one; and a period has been opened.
 */
export async function getSetupState(system: SystemStore): Promise<SetupStepState[]> {
  const { countries } = await system.get('consortium', 1);
  const organisations = await system.all('organisations', { fields: ['kind'] });
  const assigned = countCovered(
    organisations,
    organisationIdsOf(await system.all('assignments', { fields: ['organisationId'] })),
  );
  const managers = [
    ...(await system.all('memberships', { where: { role: 'partnerManager' }, fields: ['organisationId'] })),
    ...(await system.all('invitations', {
      where: { role: 'partnerManager', state: 'pending' },
      filters: [{ field: 'expiresAt', operator: 'gt', value: system.now() }],
      fields: ['organisationId'],
    })),
  ];
  const managed = countCovered(organisations, organisationIdsOf(managers));
  const periods = await system.all('periods', { fields: ['state'] });
  const opened = periods.filter(({ state }) => state !== 'planned').length;
  const indicators = await system.count('indicators', { organisationId: null });
  return [
    { step: 'consortium', isDone: countries.length > 0, n: countries.length, of: null, lacking: [] },
    { step: 'organisations', isDone: organisations.length > 1, n: organisations.length, of: null, lacking: [] },
    { step: 'periods', isDone: periods.length > 0, n: periods.length, of: null, lacking: [] },
    { step: 'indicators', isDone: indicators > 0, n: indicators, of: null, lacking: [] },
    { step: 'assignments', isDone: assigned.of > 1 && assigned.n === assigned.of, ...assigned },
    { step: 'people', isDone: managed.of > 1 && managed.n === managed.of, ...managed },
    { step: 'opening', isDone: opened > 0, n: opened, of: null, lacking: [] },
  ];
}
