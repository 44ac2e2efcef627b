import { isSameValue } from '../conflicts/isSameValue.ts';
import { createFormDraft, type FormDraft, type FormValues } from './formDraft.ts';
import { restoreDrafts } from './restoreDrafts.ts';

/** Drafts that the user left unrestored while saving the form, as what was typed over the saved record. What was saved with it is none any more. */
export const rebaseDrafts = (resource: string, drafts: readonly FormDraft[], saved: FormValues): FormDraft[] =>
  drafts
    .map((draft) =>
      createFormDraft({ ...draft, typed: restoreDrafts(resource, [draft], saved).values, base: draft.base && saved }),
    )
    .filter(({ typed }) => Object.entries(typed).some(([field, value]) => !isSameValue(value, saved[field])));
