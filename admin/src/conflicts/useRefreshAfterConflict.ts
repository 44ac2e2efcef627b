import { useRefresh } from 'react-admin';
import { problemOf } from '../data/problem.ts';

/** A step that was refused because the record has changed is taken again on the record as it is now: the page reads it anew. */
export function useRefreshAfterConflict(): (error: unknown) => void {
  const refresh = useRefresh();
  return (error) => {
    if (problemOf(error).status === 409) refresh();
  };
}
