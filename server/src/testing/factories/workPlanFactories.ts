import type { Risk, WorkPlanItem } from '@pilotage/shared';
import { parseRecord } from '../app/responseParsers.ts';
import type { Person, TestApp } from '../app/testApp.ts';
import { uniqueName } from './apiFactories.ts';

let packages = 0;

/** Numbers are given once in an application; one of at most 99 work packages is enough for each test file. */
function nextPackage(): number {
  packages = (packages % 99) + 1;
  return packages;
}

/** Creates an item of the work plan through the API, by the lead partner. Default: a new work package of organisation A. */
export const createWorkPlanItem = async (app: TestApp, fields: Partial<WorkPlanItem> = {}): Promise<WorkPlanItem> => {
  const body = {
    number: fields.number ?? String(nextPackage()),
    title: uniqueName('Item'),
    responsibleOrganisationId: app.ids.organisations.a,
    ...fields,
  };
  return parseRecord('workPlanItems', await (await app.signInAs('lead')).post('/api/workPlanItems', body), 201);
};

/** Takes an action on an item of the work plan, and returns the item afterwards. */
export const takeWorkPlanAction = async (
  app: TestApp,
  person: Person,
  { id, version }: WorkPlanItem,
  action: string,
  body: object = {},
): Promise<WorkPlanItem> => {
  const response = await (await app.signInAs(person)).post(`/api/workPlanItems/${id}/${action}`, { version, ...body });
  return parseRecord('workPlanItems', response, 200);
};

/** Creates a deliverable of organisation A, or of the given one, in the first work package. */
export async function createDeliverable(app: TestApp, fields: Partial<WorkPlanItem> = {}): Promise<WorkPlanItem> {
  const system = app.pilotage.stores.system();
  if ((await system.count('workPlanItems', { number: '1' })) === 0) await createWorkPlanItem(app, { number: '1' });
  if ((await system.count('workPlanItems', { number: 'A 1.1' })) === 0) await createWorkPlanItem(app, { number: 'A 1.1' });
  const part = (await system.count('workPlanItems', { kind: 'deliverable' })) + 1;
  return createWorkPlanItem(app, { number: `D 1.1.${part}`, ...fields });
}

/** Creates a risk through the API. */
export const createRisk = async (app: TestApp, { by, ...fields }: Partial<Risk> & { by: Person }): Promise<Risk> => {
  const body = { title: uniqueName('Risk'), likelihood: 3, impact: 4, response: 'reduce', ...fields };
  return parseRecord('risks', await (await app.signInAs(by)).post('/api/risks', body), 201);
};
