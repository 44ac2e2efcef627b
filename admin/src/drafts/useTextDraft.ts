import { useDraft } from './useDraft.ts';

/** The text of one field; `begins` is what stands there as long as nothing was typed. */
export function useTextDraft(place: string, begins = '') {
  const { value, restoredAt, change, forget } = useDraft({
    place,
    parse: (kept) => (typeof kept === 'string' ? kept : begins),
    isEmpty: (text) => text === begins,
  });
  return { text: value, restoredAt, write: (text: string) => change(() => text), forget };
}
