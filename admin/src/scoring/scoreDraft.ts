/** What a juror has written of a score and not sent. */
export interface ScoreDraft {
  /** Points by criterion. */
  marks: ReadonlyMap<number, number>;
  forApplicant: string;
  forJury: string;
}

export const emptyDraft: ScoreDraft = { marks: new Map(), forApplicant: '', forJury: '' };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const stringOrEmpty = (value: unknown) => (typeof value === 'string' ? value : '');

/** What was kept, as far as it is what it should be: the browser's store is anybody's to write. */
export function parseScoreDraft(stored: unknown): ScoreDraft {
  if (!isObject(stored)) return emptyDraft;
  const marks = (Array.isArray(stored.marks) ? stored.marks : []).flatMap((mark: unknown): [number, number][] => {
    if (!Array.isArray(mark)) return [];
    const [criterionId, value]: unknown[] = mark;
    return typeof criterionId === 'number' && typeof value === 'number' ? [[criterionId, value]] : [];
  });
  return { marks: new Map(marks), forApplicant: stringOrEmpty(stored.forApplicant), forJury: stringOrEmpty(stored.forJury) };
}

/** As it is kept: a map is no JSON. */
export const serializeScoreDraft = ({ marks, ...texts }: ScoreDraft) => ({ marks: [...marks], ...texts });

export const isEmptyDraft = ({ marks, forApplicant, forJury }: ScoreDraft): boolean =>
  marks.size === 0 && forApplicant === '' && forJury === '';

/** Where the unsent score of a solution is kept. */
export const scoreDraftKey = (scoreId: number) => `scores.${scoreId}.points`;
