import { useRecordContext, useTranslate } from 'react-admin';
import type { WorkPlanItem } from '@pilotage/shared';

/** The item in context by number and title. */
export function WorkPlanItemName(_: { source?: string; label?: string }) {
  const item = useRecordContext<WorkPlanItem>();
  const translate = useTranslate();
  return item ? <>{translate('workPlan.named', { number: item.number, title: item.title })}</> : null;
}
