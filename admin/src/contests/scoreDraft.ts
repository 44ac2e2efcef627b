/** What a juror has written of a score and not sent. */
export interface ScoreDraft {
  /** Points by criterion. */
  marks: ReadonlyMap<number, number>;
  forApplicant: string;
  forJury: string;
}

export const emptyDraft: ScoreDraft = { marks: new Map(), forApplicant: '', forJury: '' };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What was kept, as far as it is what it should be: the browser's store is anybody's to write. */
export function draftOf(kept: unknown): ScoreDraft {
  if (!isObject(kept)) return emptyDraft;
  const marks = (Array.isArray(kept.marks) ? kept.marks : []).flatMap((mark: unknown): [number, number][] => {
    if (!Array.isArray(mark)) return [];
    const [criterionId, value]: unknown[] = mark;
    return typeof criterionId === 'number' && typeof value === 'number' ? [[criterionId, value]] : [];
  });
  return { marks: new Map(marks), forApplicant: textOf(kept.forApplicant), forJury: textOf(kept.forJury) };
}

/** As it is kept: a map is no JSON. */
export const keptScore = ({ marks, ...texts }: ScoreDraft) => ({ marks: [...marks], ...texts });

export const isEmptyDraft = ({ marks, forApplicant, forJury }: ScoreDraft): boolean =>
  marks.size === 0 && forApplicant === '' && forJury === '';

/** Where the unsent score of a solution is kept. */
export const placeOfScore = (scoreId: number) => `scores.${scoreId}.points`;
