import { useRecordContext, useTranslate } from 'react-admin';
import { isWorkPlanItemLate, type WorkPlanItem } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';

/** When the item in context is due, with the period of that day, or that it is late. */
export function WorkPlanDue(_: { source?: string; label?: string }) {
  const item = useRecordContext<WorkPlanItem>();
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  const { periods } = usePeriodInFocus();
  const { dueOn = null } = item ?? {};
  if (!item || dueOn === null) return <>{translate('workPlan.undated')}</>;
  const day = formats.day(dueOn);
  if (isWorkPlanItemLate(item, today)) return <StateChip tone="attention" label={translate('workPlan.lateSince', { day })} />;
  const period = periods.find(({ startsOn, endsOn }) => startsOn <= dueOn && dueOn <= endsOn);
  return (
    <time dateTime={dueOn}>
      {period ? translate('workPlan.dueIn', { day, number: period.number }) : translate('workPlan.due', { day })}
    </time>
  );
}
