import type { DisseminationObjective, DisseminationPlan } from '@pilotage/shared';
import { parseRecord } from '../app/responseParsers.ts';
import type { Person, TestApp } from '../app/testApp.ts';
import { uniqueName } from './apiFactories.ts';

/** Creates an objective through the API, by the lead partner. Default: for citizens, by workshops and press. */
export const createDisseminationObjective = async (
  app: TestApp,
  fields: Partial<DisseminationObjective> = {},
): Promise<DisseminationObjective> => {
  const body = {
    position: 1,
    title: uniqueName('Objective'),
    targetGroups: ['citizens'],
    kinds: ['workshop', 'press'],
    ...fields,
  };
  return parseRecord(
    'disseminationObjectives',
    await (await app.signInAs('lead')).post('/api/disseminationObjectives', body),
    201,
  );
};

/** Creates a plan through the API, by the given person. Default: three workshops for a new objective. */
export const createDisseminationPlan = async (
  app: TestApp,
  { by, ...fields }: Partial<DisseminationPlan> & { by: Person; periodId: number },
): Promise<DisseminationPlan> => {
  const objectiveId = fields.objectiveId ?? (await createDisseminationObjective(app)).id;
  const body = { kind: 'workshop', activities: 3, ...fields, objectiveId };
  return parseRecord('disseminationPlans', await (await app.signInAs(by)).post('/api/disseminationPlans', body), 201);
};
