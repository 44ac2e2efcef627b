import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type EnrolmentStage, enrolmentStages } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { focusEntry } from '../grid/focusEntry.ts';
import { useUndoShortcut } from '../measurements/grid/navigation/useUndoShortcut.ts';
import { type EnrolmentBody, enrolmentContent } from './outbox/enrolmentBody.ts';
import type { EnrolmentOutbox } from './outbox/EnrolmentOutbox.ts';
import { type AcademyRow, shownEnrolment } from './rows/academyRow.ts';

interface UseAcademyEditsParams {
  rows: readonly AcademyRow[];
  outbox: EnrolmentOutbox;
  container: RefObject<HTMLElement | null>;
}

/** Changes of several modules at once, which are undone together; the undo; and what became of each change, said aloud. */
export function useAcademyEdits({ rows, outbox, container }: UseAcademyEditsParams) {
  const translate = useTranslate();
  const [resets, setResets] = useState<ReadonlyMap<number, number>>(new Map());
  const findName = useCallback(
    (moduleId: number) => rows.find(({ module }) => module.id === moduleId)?.module.name ?? '',
    [rows],
  );
  useEffect(() => {
    outbox.onEvent(({ kind, address, why }) =>
      announce(translate(`targets.said.${kind}`, { name: findName(address.moduleId), why: why ?? '' })),
    );
  }, [outbox, findName, translate]);

  function enter(changes: readonly { row: AcademyRow; body: EnrolmentBody }[]) {
    const next = new Map(resets);
    for (const { row } of changes) next.set(row.module.id, (next.get(row.module.id) ?? 0) + 1);
    setResets(next);
    const changed = changes.filter(({ row, body }) => !enrolmentContent.isStored(shownEnrolment(row, outbox), body));
    outbox.changeAll(changed.map(({ row, body }) => ({ address: row.address, body, base: row.enrolment })));
    const count = changed.reduce((sum, { body }) => sum + enrolmentStages.filter((stage) => stage in body).length, 0);
    announce(translate('figures.paste.filled', { smart_count: count }));
  }

  const undo = useCallback(() => {
    const address = outbox.undo();
    if (!address) return;
    focusEntry(container.current, String(address.moduleId), enrolmentStages[0] satisfies EnrolmentStage);
    announce(translate('targets.said.undone', { name: findName(address.moduleId) }));
  }, [outbox, container, findName, translate]);
  useUndoShortcut(undo);
  return { enter, undo, resets };
}
