import { lazy, Suspense } from 'react';
import { useActiveMembership } from '../access/session/session.ts';
import { createUnsentCellStorage } from '../measurements/outbox/unsentCellStorage.ts';

const OutboxSync = lazy(() => import('../measurements/outbox/OutboxSync.tsx'));

/** Sends changes left over from before a reload from any page. Loads the outbox only where there are some. */
export function BackgroundSync() {
  const membership = useActiveMembership();
  if (!membership || createUnsentCellStorage(membership.id).read().length === 0) return null;
  return (
    <Suspense fallback={null}>
      <OutboxSync />
    </Suspense>
  );
}
