import { useRecordContext, useTranslate } from 'react-admin';
import type { DisseminationObjective } from '@pilotage/shared';

/** The target groups of the objective in context, in words. */
export function ObjectiveGroups() {
  const translate = useTranslate();
  const objective = useRecordContext<DisseminationObjective>();
  if (!objective) return null;
  return <>{objective.targetGroups.map((each) => translate(`activities.targetGroups.${each}`)).join(', ')}</>;
}
