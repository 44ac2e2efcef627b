import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';

/** In ms: figures that are typed quickly one after the other are asked about once. */
const pause = 700;

/** Reads the checklist again once figures have been saved: they change without a new version of their report. */
export function useChecklistRefresh(reportId: number, revision: number): void {
  const queries = useQueryClient();
  const known = useRef(revision);
  useEffect(() => {
    if (known.current === revision) return;
    const timer = setTimeout(() => {
      known.current = revision;
      for (const name of ['checklist', 'preview', 'differences'])
        void queries.invalidateQueries({
          predicate: ({ queryKey }) => queryKey[0] === 'reports' && queryKey[1] === reportId && queryKey[3] === name,
        });
    }, pause);
    return () => clearTimeout(timer);
  }, [queries, reportId, revision]);
}
