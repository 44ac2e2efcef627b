import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import type { Outbox } from './Outbox.ts';

/** Says what became of each figure, for people who do not see its row. `names` are by assignment. */
export function useOutboxAnnouncements(outbox: Outbox, names: ReadonlyMap<number, string>): void {
  const translate = useTranslate();
  useEffect(() => {
    outbox.onEvent(({ kind, address, why }) =>
      announce(translate(`figures.said.${kind}`, { indicator: names.get(address.assignmentId) ?? '', why: why ?? '' })),
    );
  }, [outbox, names, translate]);
}
