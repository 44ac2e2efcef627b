import type { Check, Indicator } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';

const emptyCheck = {
  minimum: null,
  maximum: null,
  factor: null,
  difference: null,
  otherIndicatorId: null,
  share: null,
  active: true,
};

/** Typical checks of a consortium: only attendees can be certified, and unusual figures need an explanation. */
export async function seedChecks(store: Store, indicators: ReadonlyMap<string, Indicator>): Promise<void> {
  const idOf = (code: string) => getNamed(indicators, code).id;
  const seed = (code: string, check: Pick<Check, 'kind' | 'severity'> & Partial<NewRecord<'checks'>>) =>
    store.insert('checks', { ...emptyCheck, indicatorId: idOf(code), ...check });
  await seed('CERTIFIED', { kind: 'relation', severity: 'error', otherIndicatorId: idOf('ATTENDANCES') });
  await seed('TRAININGS', { kind: 'jump', severity: 'warning', factor: 3, difference: 10 });
  await seed('ATTENDANCES', { kind: 'jump', severity: 'warning', factor: 3, difference: 100 });
  await seed('PILOTS', { kind: 'range', severity: 'error', minimum: 0, maximum: 5 });
  await seed('CERTIFIED', { kind: 'deviation', severity: 'warning', share: 0.5 });
}
