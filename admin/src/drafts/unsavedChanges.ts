import { useEffect, useId } from 'react';

const unsavedIds = new Set<string>();

/** Whether something typed on this page would be out of sight elsewhere. */
export const hasUnsavedChanges = (): boolean => unsavedIds.size > 0;

/** The page is left for good: what it holds is another's, or the person has said so. */
export const clearUnsavedChanges = (): void => unsavedIds.clear();

/** Asks before the page is left, as long as `isUnsaved`; answers how to stop asking at once. */
export function useUnsavedChanges(isUnsaved: boolean): () => void {
  const id = useId();
  useEffect(() => {
    if (!isUnsaved) return;
    unsavedIds.add(id);
    return () => void unsavedIds.delete(id);
  }, [id, isUnsaved]);
  return () => void unsavedIds.delete(id);
}
