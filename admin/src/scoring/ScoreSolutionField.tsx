import { useRecordContext } from 'react-admin';
import type { Score } from '@pilotage/shared';
import { RecordName } from '../resource/fields/RecordName.tsx';

/** The title of a score's solution. */
export function ScoreSolutionField(_: { source?: string; label?: string }) {
  const score = useRecordContext<Score>();
  return score ? <RecordName resource="solutions" id={score.solutionId} /> : null;
}
