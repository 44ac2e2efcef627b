import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { type BackgroundWork, isWorkActive } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import type { WorkKind } from './workClient.ts';

/** Says when a work that was being done is ready, or came to nothing. */
export function useWorkAnnouncements({ words }: WorkKind, works: readonly BackgroundWork[] | undefined): void {
  const translate = useTranslate();
  const active = useRef<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (!works) return;
    for (const { id, state } of works) {
      if (!active.current.has(id)) continue;
      if (state === 'done') announce(translate(`${words}.ready`));
      if (state === 'failed') announce(translate(`${words}.broken`));
    }
    active.current = new Set(works.filter(isWorkActive).map(({ id }) => id));
  }, [works, words, translate]);
}
