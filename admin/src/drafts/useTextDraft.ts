import { useDraft } from './useDraft.ts';

/** Draft of one text field; `initialText` is its initial value. */
export function useTextDraft(draftKey: string, initialText = '') {
  const { value, restoredAt, change, discard } = useDraft({
    draftKey,
    parse: (stored) => (typeof stored === 'string' ? stored : initialText),
    isEmpty: (text) => text === initialText,
  });
  return { text: value, restoredAt, write: (text: string) => change(() => text), discard };
}
