import { type Store, systemStoreOf } from '@pilotage/db';
import { abilityOf, asSubject } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { assertReportWritable } from '../reports/assertReportWritable.ts';
import { requireOrganisationId } from './ownFigures.ts';

/** Throws 404 for a missing period, 403 without the right to enter figures, and 409 for a planned period. */
export async function assertMayEnterFigures(store: Store, periodId: number): Promise<void> {
  const period = await store.get('periods', periodId);
  const subject = asSubject('measurements', { organisationId: requireOrganisationId(store), periodId });
  if (!abilityOf(store.actor, ['measurements']).can('create', subject)) throw new Problem('forbidden');
  if (period.state === 'planned') throw new Problem('invalidState', { detail: 'The period has not opened yet.' });
}

/** `assertMayEnterFigures`, and throws 423 if the figures of the actor's organisation in the period are locked. */
export async function assertFiguresWritable(store: Store, periodId: number): Promise<void> {
  await assertMayEnterFigures(store, periodId);
  const system = systemStoreOf(store);
  const reportKey = { organisationId: requireOrganisationId(store), periodId };
  await assertPeriodWritable(system, reportKey);
  const [report] = await system.all('reports', { where: reportKey });
  assertReportWritable(report);
}
