import { useRecordContext } from 'react-admin';
import type { Score } from '@pilotage/shared';
import { RecordName } from '../resource/RecordName.tsx';

/** Which solution a score is about, by its title. */
export function SolutionOfScore(_: { source?: string; label?: string }) {
  const score = useRecordContext<Score>();
  return score ? <RecordName resource="solutions" id={score.solutionId} /> : null;
}
