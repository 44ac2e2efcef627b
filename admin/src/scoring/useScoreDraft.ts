import { useDraft } from '../drafts/useDraft.ts';
import type { Score } from '@pilotage/shared';
import {
  initialDraftOf,
  parseScoreDraft,
  isEmptyDraft,
  serializeScoreDraft,
  scoreDraftKey,
  type ScoreDraft,
} from './scoreDraft.ts';

/** The draft of a score, stored in this browser on each change until it is submitted. It begins with what was taken back. */
export function useScoreDraft(score: Pick<Score, 'id' | 'withdrawnScores'>) {
  const { value, change, discard, restoredAt } = useDraft({
    draftKey: scoreDraftKey(score.id),
    parse: (stored) => (stored === undefined ? initialDraftOf(score) : parseScoreDraft(stored)),
    isEmpty: isEmptyDraft,
    asJson: serializeScoreDraft,
  });
  return {
    draft: value,
    restoredAt,
    mark: (criterionId: number, points: number) =>
      change((before) => ({ ...before, marks: new Map([...before.marks, [criterionId, points]]) })),
    write: (texts: Partial<ScoreDraft>) => change((before) => ({ ...before, ...texts })),
    discard,
  };
}
