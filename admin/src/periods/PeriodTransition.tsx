import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { Link, useTranslate } from 'react-admin';
import { type Period, periodMachine } from '@pilotage/shared';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { useOpening } from './useOpening.ts';
import { useOutstandingReportsText } from './useOutstandingReportsText.ts';

/** The transition that the state of the period allows; before it, whom opening asks for what, or whom closing locks out. */
export function PeriodTransition({ period }: { period: Period }) {
  const translate = useTranslate();
  const transition = periodMachine.transitions.find((each) => each.from === period.state);
  const outstanding = useOutstandingReportsText(period);
  const opening = useOpening(period);
  if (!transition) return null;
  const { number } = period;
  const warning = opening && opening.warning !== null && (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      {opening.warning} <Link to="/targets">{translate('periods.toTargets')}</Link>
    </Alert>
  );
  return (
    <>
      <TransitionButton
        resource="periods"
        record={period}
        action={transition.action}
        keys="periods"
        params={{ number }}
        confirm={opening?.act}
      >
        {transition.action === 'close' && outstanding}
        {opening && (
          <>
            {opening.text !== '' && <Box sx={{ mt: 1 }}>{opening.text}</Box>}
            {warning}
          </>
        )}
      </TransitionButton>
      {opening?.isNobodyAsked === true && warning}
    </>
  );
}
