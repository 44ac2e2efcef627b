import type { Membership } from '@pilotage/shared';
import { openStores } from '../store/openStores.ts';
import type { RowQuotas } from '../store/rowQuotas.ts';
import type { NewRecord } from '../store/store.ts';
import { type Engine, openEmptyDatabase } from './openEmptyDatabase.ts';

const clock = { now: () => new Date('2019-05-01T10:00:00.000Z') };

/** Two organisations in an empty database, and stores of people of the first one. */
export async function openStoreFixture(engine: Engine, quotas?: RowQuotas) {
  const { database } = await openEmptyDatabase(engine);
  const stores = openStores(database, clock, quotas);
  const system = stores.system();
  const insertOrganisation = async (slug: string) => {
    const blank = {
      shortName: null,
      city: null,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    };
    return (await system.insert('organisations', { ...blank, slug, name: slug, kind: 'partner', country: 'AT' })).id;
  };
  const [ours, theirs] = [await insertOrganisation('ours'), await insertOrganisation('theirs')];
  const user = { email: 'm@ours.example', name: 'M', locale: 'en', digest: true, disabled: false } as const;
  const membership = { id: 1, userId: (await system.insert('users', user)).id, organisationId: ours };
  const asManager: Membership<'partnerManager'> = { ...membership, role: 'partnerManager' };
  const asJuror: Membership<'juror'> = { ...membership, organisationId: null, role: 'juror' };
  const pilotOf = (organisationId: number, rest: Partial<NewRecord<'pilots'>> = {}): NewRecord<'pilots'> => {
    const blank = { partnerIds: [], summary: null, startsOn: null, completedAt: null, workPlanItemId: null };
    return { ...blank, organisationId, title: 'Open Future', stage: 'design', ...rest };
  };
  return { database, system, ours, theirs, manager: stores.for(asManager), juror: stores.for(asJuror), pilotOf };
}
