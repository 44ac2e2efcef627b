import { instant, text } from './fields.ts';

/** The server-managed fields of a record that the lead partner returns with words. They are kept until it is approved. */
export const returnFields = {
  /** What the lead partner asked to change, while that is not answered. */
  lastReturn: text(2000).nullable(),
  /** What it asked, once the record was submitted again. */
  answeredReturn: text(2000).nullable(),
  returnedAt: instant.nullable(),
};

/** What the lead partner asked is between it and whoever is asked: others are granted a record without these fields. */
export const returnFieldNames = ['lastReturn', 'answeredReturn', 'returnedAt'] as const;

interface Return {
  lastReturn: string | null;
  answeredReturn: string | null;
  returnedAt: string | null;
}

/** The fields of a record that was never returned, or was approved since. */
export const noReturn: Return = { lastReturn: null, answeredReturn: null, returnedAt: null };

/** The changes of a return. */
export const createReturn = (comment: string, now: string): Return => ({
  lastReturn: comment,
  answeredReturn: null,
  returnedAt: now,
});

/** The changes of a submission: what was asked is answered now. */
export const answerReturn = ({ lastReturn, answeredReturn }: Return): Pick<Return, 'lastReturn' | 'answeredReturn'> => ({
  lastReturn: null,
  answeredReturn: lastReturn ?? answeredReturn,
});
