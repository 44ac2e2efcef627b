import { useRecordContext } from 'react-admin';
import { type Period, periodMachine } from '@pilotage/shared';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { useOutstandingReportsText } from './useOutstandingReportsText.ts';

/** Button of the transition that the state of the period allows. */
export function PeriodTransitions() {
  const period = useRecordContext<Period>();
  const transition = periodMachine.transitions.find((each) => each.from === period?.state);
  const outstanding = useOutstandingReportsText(period);
  if (!period || !transition) return null;
  return (
    <TransitionButton resource="periods" record={period} action={transition.action} keys="periods">
      {transition.action === 'close' && outstanding}
    </TransitionButton>
  );
}
