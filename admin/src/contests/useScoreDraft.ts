import { useMemo, useState } from 'react';
import { useSession } from '../access/session.ts';
import { keptDraft, type ScoreDraft } from './scoreDraft.ts';

/** A score as it is written: kept in this browser with each change, until it is sent. */
export function useScoreDraft(scoreId: number) {
  const userId = useSession()?.user.id ?? 0;
  const kept = useMemo(() => keptDraft(userId, scoreId), [userId, scoreId]);
  const [draft, setDraft] = useState(kept.read);
  const change = (next: (before: ScoreDraft) => ScoreDraft) =>
    setDraft((before) => {
      const after = next(before);
      kept.keep(after);
      return after;
    });
  return {
    draft,
    mark: (criterionId: number, value: number) =>
      change((before) => ({ ...before, marks: new Map([...before.marks, [criterionId, value]]) })),
    write: (texts: Partial<ScoreDraft>) => change((before) => ({ ...before, ...texts })),
    forget: kept.forget,
  };
}
