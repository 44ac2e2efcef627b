import type { AuditEvent, Report } from '@pilotage/shared';
import type { z } from 'zod';
import { isTransition, stateAfter, withdrawsSubmission } from './reportTransitions.ts';

/** What happened to a record: by whom, when and why, and what it says since. */
export interface HistoryEvent<Content> {
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

interface HistoryEventsInput<Content> {
  shape: z.ZodType<Content>;
  /** The record as it is stored, or as its removal tells it was. */
  last: Content;
  /** Its own events, oldest first. */
  changes: readonly AuditEvent[];
  /** Those of its report, oldest first. */
  transitions: readonly AuditEvent[];
  /** Why a step was taken, for this record; undefined where the step is not about it. */
  reasonOf: (transition: AuditEvent) => string | null | undefined;
  commentOf: (content: Content) => string | null;
}

/** Undoes the changes, newest first: what the record said since each of them, and before all. */
function undoChanges<Content>({ shape, last, changes }: HistoryEventsInput<Content>) {
  const contentAfter = new Map<number, Content | null>();
  let current: Content | null = last;
  for (const { id, action, before } of changes.toReversed()) {
    if (action === 'delete') {
      contentAfter.set(id, null);
      continue;
    }
    contentAfter.set(id, current);
    current = action === 'create' ? null : (shape.safeParse({ ...current, ...before }).data ?? current);
  }
  return { contentAfter, first: current };
}

/** The life of a record, from what the audit trail tells of it and of its report: oldest first. */
export function buildHistoryEvents<Content>(input: HistoryEventsInput<Content>): HistoryEvent<Content>[] {
  const { contentAfter, first } = undoChanges(input);
  const events = [...input.changes, ...input.transitions].sort((a, b) => a.id - b.id);
  let content = first;
  let state: Report['state'] = 'draft';
  return events.flatMap((event): HistoryEvent<Content>[] => {
    const { id: number, at, actorId, actorRole, action } = event;
    const who = { number, at, actorId, actorRole, action };
    if (!isTransition(event)) {
      content = contentAfter.get(number) ?? null;
      return [{ ...who, state, content, reason: content === null ? null : input.commentOf(content) }];
    }
    const reason = content === null ? undefined : input.reasonOf(event);
    if (reason === undefined) return [];
    const before = state;
    state = stateAfter.get(action) ?? state;
    return [{ ...who, state: withdrawsSubmission(action) ? before : state, content, reason }];
  });
}

/** What the record said at the latest of these moments that is no later than that. */
export const contentAt = <Content>(
  events: readonly HistoryEvent<Content>[],
  isUntil: (event: HistoryEvent<Content>) => boolean,
): Content | null => events.findLast(isUntil)?.content ?? null;
