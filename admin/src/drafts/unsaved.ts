import { useEffect, useId } from 'react';

const places = new Set<string>();

/** Whether something typed on this page would be out of sight elsewhere. */
export const hasUnsaved = (): boolean => places.size > 0;

/** The page is left for good: what it holds is another's, or the person has said so. */
export const releaseUnsaved = (): void => places.clear();

/** Asks before the page is left, as long as `isUnsaved`; answers how to stop asking at once. */
export function useUnsaved(isUnsaved: boolean): () => void {
  const id = useId();
  useEffect(() => {
    if (!isUnsaved) return;
    places.add(id);
    return () => void places.delete(id);
  }, [id, isUnsaved]);
  return () => void places.delete(id);
}
