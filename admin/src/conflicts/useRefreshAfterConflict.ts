import { useRefresh } from 'react-admin';
import { problemOf } from '../data/problem.ts';

/** Refetches the page after a version conflict, so that the action can be repeated on the current record. */
export function useRefreshAfterConflict(): (error: unknown) => void {
  const refresh = useRefresh();
  return (error) => {
    if (problemOf(error).status === 409) refresh();
  };
}
