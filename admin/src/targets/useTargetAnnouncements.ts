import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import type { TargetOutbox } from './outbox/TargetOutbox.ts';
import { rowKeyOf } from './rows/rowKeyOf.ts';
import type { TargetRow } from './rows/targetRow.ts';

/** Says what became of each target, for people who do not see its cell. */
export function useTargetAnnouncements(
  outbox: TargetOutbox,
  rows: readonly TargetRow[],
  nameOf: (row: TargetRow, organisationId: number) => string,
): void {
  const translate = useTranslate();
  useEffect(() => {
    outbox.onEvent(({ kind, address, why }) => {
      const row = rows.find(({ key }) => key === rowKeyOf(address));
      const name = row ? nameOf(row, address.organisationId) : '';
      announce(translate(`targets.said.${kind}`, { name, why: why ?? '' }));
    });
  }, [outbox, rows, nameOf, translate]);
}
