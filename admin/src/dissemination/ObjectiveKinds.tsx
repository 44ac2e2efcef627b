import { useRecordContext, useTranslate } from 'react-admin';
import type { DisseminationObjective } from '@pilotage/shared';

/** The channels of the objective in context, in words. */
export function ObjectiveKinds() {
  const translate = useTranslate();
  const objective = useRecordContext<DisseminationObjective>();
  if (!objective) return null;
  return <>{objective.kinds.map((each) => translate(`resources.activities.choices.kind.${each}`)).join(', ')}</>;
}
