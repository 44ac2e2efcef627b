import Alert from '@mui/material/Alert';
import { useGetOne, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { DisseminationObjective, Period } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** Above the form of a new activity that was planned for an objective: what makes it count. Nothing on other forms. */
export function PlannedActivityHint() {
  const translate = useTranslate();
  const formats = useFormats();
  const [search] = useSearchParams();
  const objectiveId = Number(search.get('objective') ?? 0);
  const periodId = Number(search.get('within') ?? 0);
  const enabled = objectiveId > 0 && periodId > 0;
  const { data: objective } = useGetOne<DisseminationObjective>('disseminationObjectives', { id: objectiveId }, { enabled });
  const { data: period } = useGetOne<Period>('periods', { id: periodId }, { enabled });
  if (!enabled || !objective || !period) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('dissemination.hint', {
        title: objective.title,
        from: formats.day(period.startsOn),
        to: formats.day(period.endsOn),
        groups: objective.targetGroups.map((group) => translate(`activities.targetGroups.${group}`)).join(', '),
      })}
    </Alert>
  );
}
