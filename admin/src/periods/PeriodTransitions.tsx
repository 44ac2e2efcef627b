import { useRecordContext } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { PeriodTransition } from './PeriodTransition.tsx';

/** The transition of the period that is shown. */
export function PeriodTransitions() {
  const period = useRecordContext<Period>();
  return period ? <PeriodTransition period={period} /> : null;
}
