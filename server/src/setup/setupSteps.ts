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
function countCovered(organisations: readonly { id: number }[], coveredIds: ReadonlySet<number>) {
  const lacking = organisations.filter(({ id }) => !coveredIds.has(id)).map(({ id }) => id);
  return { n: organisations.length - lacking.length, of: organisations.length, lacking };
}

/** A step that lacks no organisation of its own. */
const countStep = (step: SetupStep, isDone: boolean, n: number): SetupStepState => ({ step, isDone, n, of: null, lacking: [] });

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
    countStep('consortium', countries.length > 0, countries.length),
    countStep('organisations', organisations.length > 1, organisations.length),
    countStep('periods', periods.length > 0, periods.length),
    countStep('indicators', indicators > 0, indicators),
    { step: 'assignments', isDone: assigned.of > 1 && assigned.n === assigned.of, ...assigned },
    { step: 'people', isDone: managed.of > 1 && managed.n === managed.of, ...managed },
    countStep('opening', opened > 0, opened),
  ];
}
