import type { AuditEvent, Report } from '@pilotage/shared';
import type { z } from 'zod';
import { isStep, stateAfter, takesBack } from './steps.ts';

/** What happened to a record: by whom, when and why, and what it says since. */
export interface Moment<Content> {
  /** Moments of one report follow each other in the order of their numbers. */
  number: number;
  at: string;
  actorId: number | null;
  actorRole: AuditEvent['actorRole'];
  action: AuditEvent['action'];
  /** The state in which it was read: since a change or a step, or before one that took it back. */
  state: Report['state'];
  /** null once it is removed. */
  content: Content | null;
  reason: string | null;
}

interface Telling<Content> {
  shape: z.ZodType<Content>;
  /** The record as it is stored, or as its removal tells it was. */
  last: Content;
  /** Its own events, oldest first. */
  changes: readonly AuditEvent[];
  /** Those of its report, oldest first. */
  steps: readonly AuditEvent[];
  /** Why a step was taken, for this record; undefined where the step is not about it. */
  reasonOf: (step: AuditEvent) => string | null | undefined;
  commentOf: (content: Content) => string | null;
}

/** Undoes the changes, newest first: what the record said since each of them, and before all. */
function undone<Content>({ shape, last, changes }: Telling<Content>) {
  const since = new Map<number, Content | null>();
  let current: Content | null = last;
  for (const { id, action, before } of changes.toReversed()) {
    if (action === 'delete') {
      since.set(id, null);
      continue;
    }
    since.set(id, current);
    current = action === 'create' ? null : (shape.safeParse({ ...current, ...before }).data ?? current);
  }
  return { since, first: current };
}

/** The life of a record, from what the audit trail tells of it and of its report: oldest first. */
export function momentsOf<Content>(telling: Telling<Content>): Moment<Content>[] {
  const { since, first } = undone(telling);
  const events = [...telling.changes, ...telling.steps].sort((a, b) => a.id - b.id);
  let content = first;
  let state: Report['state'] = 'draft';
  return events.flatMap((event): Moment<Content>[] => {
    const { id: number, at, actorId, actorRole, action } = event;
    const who = { number, at, actorId, actorRole, action };
    if (!isStep(event)) {
      content = since.get(number) ?? null;
      return [{ ...who, state, content, reason: content === null ? null : telling.commentOf(content) }];
    }
    const reason = content === null ? undefined : telling.reasonOf(event);
    if (reason === undefined) return [];
    const before = state;
    state = stateAfter.get(action) ?? state;
    return [{ ...who, state: takesBack(action) ? before : state, content, reason }];
  });
}

/** What the record said at the latest of these moments that is no later than that. */
export const contentAt = <Content>(
  moments: readonly Moment<Content>[],
  isUntil: (moment: Moment<Content>) => boolean,
): Content | null => moments.findLast(isUntil)?.content ?? null;
