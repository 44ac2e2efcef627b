/** What a juror has written of a score and not sent. */
export interface ScoreDraft {
  /** Points by criterion. */
  marks: ReadonlyMap<number, number>;
  forApplicant: string;
  forJury: string;
}

export const emptyDraft: ScoreDraft = { marks: new Map(), forApplicant: '', forJury: '' };

const nameOf = (userId: number, scoreId: number) => `pilotage.score.${userId}.${scoreId}`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What was kept, as far as it is what it should be: the browser's store is anybody's to write. */
export function draftOf(text: string | null): ScoreDraft {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isObject(kept)) return emptyDraft;
    const marks = (Array.isArray(kept.marks) ? kept.marks : []).flatMap((mark: unknown): [number, number][] => {
      if (!Array.isArray(mark)) return [];
      const [criterionId, value]: unknown[] = mark;
      return typeof criterionId === 'number' && typeof value === 'number' ? [[criterionId, value]] : [];
    });
    return { marks: new Map(marks), forApplicant: textOf(kept.forApplicant), forJury: textOf(kept.forJury) };
  } catch {
    return emptyDraft;
  }
}

export const draftText = ({ marks, ...texts }: ScoreDraft): string => JSON.stringify({ marks: [...marks], ...texts });

export const isEmptyDraft = ({ marks, forApplicant, forJury }: ScoreDraft): boolean =>
  marks.size === 0 && forApplicant === '' && forJury === '';

/** The unsent score of one person in this browser, and nowhere else. */
export function keptDraft(userId: number, scoreId: number) {
  const name = nameOf(userId, scoreId);
  return {
    read: () => draftOf(localStorage.getItem(name)),
    keep: (draft: ScoreDraft) =>
      isEmptyDraft(draft) ? localStorage.removeItem(name) : localStorage.setItem(name, draftText(draft)),
    forget: () => localStorage.removeItem(name),
  };
}
