import { lazy, Suspense } from 'react';
import { useActiveMembership } from '../access/session/session.ts';
import { createUnsentStorage, type OutboxKind } from '../outbox/createUnsentStorage.ts';

const outboxSyncs = {
  figures: lazy(() => import('../measurements/outbox/OutboxSync.tsx')),
  targets: lazy(() => import('../targets/outbox/TargetOutboxSync.tsx')),
  academy: lazy(() => import('../academy/outbox/EnrolmentOutboxSync.tsx')),
};
const kinds: readonly OutboxKind[] = ['figures', 'targets', 'academy'];

/** Sends changes left over from before a reload from any page. Loads an outbox only where there are some. */
export function BackgroundSync() {
  const membership = useActiveMembership();
  if (!membership) return null;
  return kinds.map((kind) => {
    if (createUnsentStorage(kind, membership.id).read().length === 0) return null;
    const OutboxSync = outboxSyncs[kind];
    return (
      <Suspense key={kind} fallback={null}>
        <OutboxSync />
      </Suspense>
    );
  });
}
