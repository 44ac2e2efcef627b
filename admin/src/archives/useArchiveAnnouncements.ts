import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { type Archive, isArchiveActive } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';

/** Says when an archive that was being made is ready, or was not made. */
export function useArchiveAnnouncements(archives: readonly Archive[] | undefined): void {
  const translate = useTranslate();
  const active = useRef<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (!archives) return;
    for (const { id, state } of archives) {
      if (!active.current.has(id)) continue;
      if (state === 'done') announce(translate('archives.ready'));
      if (state === 'failed') announce(translate('archives.broken'));
    }
    active.current = new Set(archives.filter(isArchiveActive).map(({ id }) => id));
  }, [archives, translate]);
}
