import { useDraft } from './useDraft.ts';

/** The text of one field; `begins` is what stands there as long as nothing was typed. */
export function useTextDraft(draftKey: string, initialText = '') {
  const { value, restoredAt, change, forget } = useDraft({
    draftKey,
    parse: (stored) => (typeof stored === 'string' ? stored : initialText),
    isEmpty: (text) => text === initialText,
  });
  return { text: value, restoredAt, write: (text: string) => change(() => text), forget };
}
