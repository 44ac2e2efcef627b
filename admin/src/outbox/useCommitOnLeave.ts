import { useEffect, useRef } from 'react';

/** Saves what is typed when its field goes away without being left: the page is closed, or shows something else. */
export function useCommitOnLeave(commit: () => unknown, isDirty: boolean): void {
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useEffect(() => {
    if (!isDirty) return undefined;
    const commitLatest = () => void latestCommit.current();
    window.addEventListener('pagehide', commitLatest);
    return () => window.removeEventListener('pagehide', commitLatest);
  }, [isDirty]);
  useEffect(() => () => void latestCommit.current(), []);
}
