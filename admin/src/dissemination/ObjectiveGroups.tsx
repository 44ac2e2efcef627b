import { useRecordContext, useTranslate } from 'react-admin';
import type { DisseminationObjective } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** The target groups of the objective in context, in words. */
export function ObjectiveGroups() {
  const translate = useTranslate();
  const formats = useFormats();
  const objective = useRecordContext<DisseminationObjective>();
  if (!objective) return null;
  return <>{formats.list(objective.targetGroups.map((each) => translate(`activities.targetGroups.${each}`)))}</>;
}
