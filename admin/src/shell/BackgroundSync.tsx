import { lazy, Suspense } from 'react';
import { useActiveMembership } from '../access/session/session.ts';
import { createUnsentCellStorage } from '../measurements/outbox/unsentCellStorage.ts';

const OutboxSync = lazy(() => import('../measurements/outbox/OutboxSync.tsx'));

/** What was typed and not sent before a reload is sent from whatever page is opened next; without any, nothing is loaded. */
export function BackgroundSync() {
  const membership = useActiveMembership();
  if (!membership || createUnsentCellStorage(membership.id).read().length === 0) return null;
  return (
    <Suspense fallback={null}>
      <OutboxSync />
    </Suspense>
  );
}
