import { type Store, systemOf } from '@pilotage/db';
import { abilityOf, asSubject } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { assertPeriodWritable } from '../periods/periodLock.ts';
import { assertReportWritable } from '../reports/reportLock.ts';
import { ownOrganisationId } from './ownFigures.ts';

/** Throws 404 for a period that is not there, 403 for whoever enters no figures. */
export async function assertEnters(store: Store, periodId: number): Promise<void> {
  const period = await store.get('periods', periodId);
  const place = asSubject('measurements', { organisationId: ownOrganisationId(store), periodId });
  if (!abilityOf(store.actor, ['measurements']).can('create', place)) throw new Problem('forbidden');
  if (period.state === 'planned') throw new Problem('state', { detail: 'The period has not opened yet.' });
}

/** Throws, beyond that, what locks the figures of the actor's organisation in the period. */
export async function assertEntryOpen(store: Store, periodId: number): Promise<void> {
  await assertEnters(store, periodId);
  const system = systemOf(store);
  const place = { organisationId: ownOrganisationId(store), periodId };
  await assertPeriodWritable(system, place);
  const [report] = await system.all('reports', { where: place });
  assertReportWritable(report);
}
