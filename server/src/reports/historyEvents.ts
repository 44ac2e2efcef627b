import type { AuditEvent, Report } from '@pilotage/shared';
import type { z } from 'zod';
import { findUndoneDecisions, isTransition, stateAfter, withdrawsSubmission } from './reportTransitions.ts';

/** A change or transition of a record: actor, time, reason, and the content after it. */
export interface HistoryEvent<Content> {
  /** The id of the audit event; the events of a report are in ascending order. */
  number: number;
  at: string;
  actorId: number | null;
  actorRole: AuditEvent['actorRole'];
  action: AuditEvent['action'];
  /** The state of the report after the event; before it for a transition that withdraws the submission, or that was undone. */
  state: Report['state'];
  /** Null after the removal of the record. */
  content: Content | null;
  reason: string | null;
}

interface HistoryEventsInput<Content> {
  shape: z.ZodType<Content>;
  /** The stored record, or the record as its removal logged it. */
  last: Content;
  /** The audit events of the record, oldest first. */
  changes: readonly AuditEvent[];
  /** The transitions of its report, oldest first. */
  transitions: readonly AuditEvent[];
  /** The reason of a transition for this record; undefined if the transition does not concern it. */
  reasonOf: (transition: AuditEvent) => string | null | undefined;
  commentOf: (content: Content) => string | null;
}

/** Undoes the changes, newest first. Returns the content after each change, and the content before the first one. */
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

/** Builds the history of a record from the audit events of the record and of its report, oldest first. */
export function buildHistoryEvents<Content>(input: HistoryEventsInput<Content>): HistoryEvent<Content>[] {
  const { contentAfter, first } = undoChanges(input);
  const events = [...input.changes, ...input.transitions].sort((a, b) => a.id - b.id);
  const undone = findUndoneDecisions(input.transitions);
  let content = first;
  let state: Report['state'] = 'draft';
  return events.flatMap((event): HistoryEvent<Content>[] => {
    const { id: number, at, actorId, actorRole, action } = event;
    const eventFields = { number, at, actorId, actorRole, action };
    if (!isTransition(event)) {
      content = contentAfter.get(number) ?? null;
      return [{ ...eventFields, state, content, reason: content === null ? null : input.commentOf(content) }];
    }
    const reason = content === null ? undefined : input.reasonOf(event);
    if (reason === undefined) return [];
    const before = state;
    state = undone.has(number) ? before : (stateAfter.get(action) ?? state);
    return [{ ...eventFields, state: withdrawsSubmission(action) ? before : state, content, reason }];
  });
}

/** The content after the last event for which `isUntil` holds; null without such an event or after a removal. */
export const contentAt = <Content>(
  events: readonly HistoryEvent<Content>[],
  isUntil: (event: HistoryEvent<Content>) => boolean,
): Content | null => events.findLast(isUntil)?.content ?? null;
