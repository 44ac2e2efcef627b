import { useRecordContext, useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import { hasFigures, type Indicator } from '@pilotage/shared';
import { AttainmentView } from '../views/AttainmentView.tsx';
import { TrendView } from '../views/TrendView.tsx';
import { ChoicesState } from './ChoicesState.tsx';
import { useRecordChoices } from './useRecordChoices.ts';

type IndicatorView = 'far' | 'path';

const viewComponents = { far: AttainmentView, path: TrendView } as const;

function ProgressOf({ indicator, view }: { indicator: Indicator; view: IndicatorView }) {
  const choices = useRecordChoices({ view, indicator });
  const View = viewComponents[view];
  return (
    <ChoicesState choices={choices}>
      <View choices={choices} />
    </ChoicesState>
  );
}

/** How far each organisation is with the indicator in context, or how it got there. */
export default function IndicatorProgress({ view }: { view: IndicatorView }) {
  const indicator = useRecordContext<Indicator>();
  const translate = useTranslate();
  if (!indicator) return null;
  if (!hasFigures(indicator)) return <Typography sx={{ p: 2 }}>{translate('indicators.noFigures')}</Typography>;
  return <ProgressOf indicator={indicator} view={view} />;
}
