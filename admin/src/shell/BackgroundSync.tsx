import { type ComponentType, useEffect, useState } from 'react';
import { useActiveMembership } from '../access/session/session.ts';
import { useIsOnline } from '../data/useIsOnline.ts';
import { createUnsentStorage, type OutboxKind } from '../outbox/createUnsentStorage.ts';
import { scheduleTask } from '../outbox/scheduleTask.ts';

type LoadSync = () => Promise<{ default: ComponentType }>;

const outboxSyncs: Readonly<Record<OutboxKind, LoadSync>> = {
  figures: () => import('../measurements/outbox/OutboxSync.tsx'),
  targets: () => import('../targets/outbox/TargetOutboxSync.tsx'),
  academy: () => import('../academy/outbox/EnrolmentOutboxSync.tsx'),
  dissemination: () => import('../dissemination/plan/PlanOutboxSync.tsx'),
  decisions: () => import('../meetings/outbox/DecisionOutboxSync.tsx'),
};
const kinds: readonly OutboxKind[] = ['figures', 'targets', 'academy', 'dissemination', 'decisions'];
const retryDelay = 15_000;

/** Loads an outbox as soon as there is a network. A load that fails is tried again: it must not take the page with it. */
function LoadedSync({ load }: { load: LoadSync }) {
  const isOnline = useIsOnline();
  const [sync, setSync] = useState<{ Sync: ComponentType } | null>(null);
  useEffect(() => {
    if (!isOnline) return undefined;
    let isCurrent = true;
    let cancelRetry = () => {};
    const attempt = () =>
      void load().then(
        ({ default: Sync }) => {
          if (isCurrent) setSync({ Sync });
        },
        () => {
          if (isCurrent) cancelRetry = scheduleTask(attempt, retryDelay);
        },
      );
    attempt();
    return () => {
      isCurrent = false;
      cancelRetry();
    };
  }, [isOnline, load]);
  return sync && <sync.Sync />;
}

/** Sends changes left over from before a reload from any page. Loads an outbox only where there are some. */
export function BackgroundSync() {
  const membership = useActiveMembership();
  if (!membership) return null;
  return kinds.map((kind) =>
    createUnsentStorage(kind, membership.id).read().length === 0 ? null : <LoadedSync key={kind} load={outboxSyncs[kind]} />,
  );
}
