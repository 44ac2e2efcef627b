import Link from '@mui/material/Link';
import { RecordContextProvider, useGetOne, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { WorkPlanItem } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { WorkPlanItemName } from './WorkPlanItemName.tsx';

/** The deliverable or output to which the record in context belongs. */
export function WorkPlanItemLink() {
  const id = useRecordContext<{ id: number; workPlanItemId?: number | null }>()?.workPlanItemId ?? null;
  const translate = useTranslate();
  const canRead = useAbility().can('read', 'workPlanItems');
  const { data } = useGetOne<WorkPlanItem>('workPlanItems', { id: id ?? 0 }, { enabled: canRead && id !== null });
  if (id === null) return <>{translate('workPlan.nobody')}</>;
  if (!data) return null;
  return (
    <Link component={RouterLink} to={`/workPlanItems/${id}/show`}>
      <RecordContextProvider value={data}>
        <WorkPlanItemName />
      </RecordContextProvider>
    </Link>
  );
}
