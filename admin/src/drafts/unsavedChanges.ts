import { useEffect, useId } from 'react';

const unsavedIds = new Set<string>();

/** Whether the page has unsaved text that would not be visible elsewhere. */
export const hasUnsavedChanges = (): boolean => unsavedIds.size > 0;

/** Clears all flags: the user confirmed leaving, or the content belongs to another user. */
export const clearUnsavedChanges = (): void => unsavedIds.clear();

/** Asks before the page is left while `isUnsaved`. Returns a function that stops this at once. */
export function useUnsavedChanges(isUnsaved: boolean): () => void {
  const id = useId();
  useEffect(() => {
    if (!isUnsaved) return;
    unsavedIds.add(id);
    return () => void unsavedIds.delete(id);
  }, [id, isUnsaved]);
  return () => void unsavedIds.delete(id);
}
