import Stack from '@mui/material/Stack';
import { useRecordContext } from 'react-admin';
import { type Risk, riskMachine } from '@pilotage/shared';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';

/** The transitions that the state of the risk in context allows. */
export function RiskTransitions() {
  const risk = useRecordContext<Risk>();
  if (!risk) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', gridColumn: '1 / -1' }}>
      {riskMachine.actions
        .filter((action) => riskMachine.find(risk.state, action))
        .map((action) => (
          <TransitionButton key={action} resource="risks" record={risk} action={action} keys="risks" emphasis="second" />
        ))}
    </Stack>
  );
}
