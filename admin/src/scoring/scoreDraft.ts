import type { Score } from '@pilotage/shared';

/** A juror's unsubmitted score. */
export interface ScoreDraft {
  /** Points by criterion. */
  marks: ReadonlyMap<number, number>;
  forApplicant: string;
  forJury: string;
}

export const emptyDraft: ScoreDraft = { marks: new Map(), forApplicant: '', forJury: '' };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const stringOrEmpty = (value: unknown) => (typeof value === 'string' ? value : '');

/** Parses and validates a stored draft: other code can write to the browser's storage. */
export function parseScoreDraft(stored: unknown): ScoreDraft {
  if (!isObject(stored)) return emptyDraft;
  const marks = (Array.isArray(stored.marks) ? stored.marks : []).flatMap((mark: unknown): [number, number][] => {
    if (!Array.isArray(mark)) return [];
    const [criterionId, value]: unknown[] = mark;
    return typeof criterionId === 'number' && typeof value === 'number' ? [[criterionId, value]] : [];
  });
  return { marks: new Map(marks), forApplicant: stringOrEmpty(stored.forApplicant), forJury: stringOrEmpty(stored.forJury) };
}

/** Converts to JSON, which has no maps. */
export const serializeScoreDraft = ({ marks, ...texts }: ScoreDraft) => ({ marks: [...marks], ...texts });

export const isEmptyDraft = ({ marks, forApplicant, forJury }: ScoreDraft): boolean =>
  marks.size === 0 && forApplicant === '' && forJury === '';

/** Key of the draft of a solution's score. */
export const scoreDraftKey = (scoreId: number) => `scores.${scoreId}.points`;

/** The draft of a score that has no stored one: what the juror took back last, or nothing. */
export function initialDraftOf({ withdrawnScores }: Pick<Score, 'withdrawnScores'>): ScoreDraft {
  const last = withdrawnScores?.at(-1);
  if (!last) return emptyDraft;
  const marks = new Map(last.marks.map(({ criterionId, value }) => [criterionId, value]));
  return { marks, forApplicant: last.forApplicant ?? '', forJury: last.forJury ?? '' };
}
