import { useRecordContext, useTranslate } from 'react-admin';
import type { DisseminationObjective } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** The channels of the objective in context, in words. */
export function ObjectiveKinds() {
  const translate = useTranslate();
  const formats = useFormats();
  const objective = useRecordContext<DisseminationObjective>();
  if (!objective) return null;
  return <>{formats.list(objective.kinds.map((each) => translate(`resources.activities.choices.kind.${each}`)))}</>;
}
