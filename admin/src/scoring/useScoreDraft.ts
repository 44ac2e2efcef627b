import { useDraft } from '../drafts/useDraft.ts';
import { parseScoreDraft, isEmptyDraft, serializeScoreDraft, scoreDraftKey, type ScoreDraft } from './scoreDraft.ts';

/** The draft of a score, stored in this browser on each change until it is submitted. */
export function useScoreDraft(scoreId: number) {
  const { value, change, discard, restoredAt } = useDraft({
    draftKey: scoreDraftKey(scoreId),
    parse: parseScoreDraft,
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
