import { useTranslate } from 'react-admin';
import { isWorkPlanItemLate, type WorkPlanItem } from '@pilotage/shared';
import { choiceKey } from '../../resource/fields/choiceKey.ts';
import { StateChip } from '../../resource/states/StateChip.tsx';
import { stateToneOf } from '../../resource/states/stateTones.ts';

/** The state of an item, or that it is late. */
export function TimelineState({ item, today }: { item: WorkPlanItem; today: string }) {
  const translate = useTranslate();
  if (isWorkPlanItemLate(item, today)) return <StateChip tone="attention" label={translate('workPlan.tabs.late')} />;
  const tone = stateToneOf('workPlanItems', 'state', item.state) ?? 'draft';
  return <StateChip tone={tone} label={translate(choiceKey('workPlanItems', 'state', item.state))} />;
}
