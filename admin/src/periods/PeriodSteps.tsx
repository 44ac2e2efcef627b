import { useRecordContext } from 'react-admin';
import { type Period, periodMachine } from '@pilotage/shared';
import { StateStep } from '../resource/StateStep.tsx';
import { useOutstanding } from './useOutstanding.ts';

/** The step that the period's state allows. */
export function PeriodSteps() {
  const period = useRecordContext<Period>();
  const step = periodMachine.transitions.find((each) => each.from === period?.state);
  const outstanding = useOutstanding(period);
  if (!period || !step) return null;
  return (
    <StateStep resource="periods" record={period} action={step.action} keys="periods">
      {step.action === 'close' && outstanding}
    </StateStep>
  );
}
