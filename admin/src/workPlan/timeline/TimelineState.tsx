import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { WorkPlanItem } from '@pilotage/shared';
import { choiceKey } from '../../resource/fields/choiceKey.ts';
import { StateChip } from '../../resource/states/StateChip.tsx';
import { stateToneOf } from '../../resource/states/stateTones.ts';
import { listTimelineStates } from './timelineStates.ts';

/** The state of an item and whether it is late. */
export function TimelineState({ item, today }: { item: WorkPlanItem; today: string }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {listTimelineStates(item, today).map((state) =>
        state === 'late' ? (
          <StateChip key={state} tone="attention" label={translate('workPlan.tabs.late')} />
        ) : (
          <StateChip
            key={state}
            tone={stateToneOf('workPlanItems', 'state', state) ?? 'draft'}
            label={translate(choiceKey('workPlanItems', 'state', state))}
          />
        ),
      )}
    </Box>
  );
}
