import type { AuditEvent, Report } from '@pilotage/shared';
import { z } from 'zod';

const returnedSchema = z.object({
  lastReturn: z.object({ comment: z.string(), cells: z.array(z.object({ assignmentId: z.int(), comment: z.string() })) }),
});
const reopenedSchema = z.object({ lastReopening: z.object({ reason: z.string() }) });

/** The state of the report after each transition. */
export const stateAfter: ReadonlyMap<string, Report['state']> = new Map([
  ['submit', 'submitted'],
  ['approve', 'approved'],
  ['return', 'returned'],
  ['reopen', 'reopened'],
  ['unapprove', 'submitted'],
  ['unreturn', 'submitted'],
]);

/** The approvals and returns that were undone: nobody may follow an approval of these who may not follow what was submitted. */
export function findUndoneDecisions(transitions: readonly AuditEvent[]): ReadonlySet<number> {
  const undone = transitions.flatMap(({ action }, at) =>
    action === 'unapprove' || action === 'unreturn' ? [transitions[at - 1]?.id ?? 0] : [],
  );
  return new Set(undone);
}

export const isTransition = ({ resource, action }: AuditEvent): boolean => resource === 'reports' && stateAfter.has(action);

/** Returns and reopenings withdraw a submission; the readers of the submission may follow these events, too. */
export const withdrawsSubmission = (action: string): boolean => action === 'return' || action === 'reopen';

interface TransitionRemarks {
  /** The remark on the whole report. */
  comment: string | null;
  cells: { assignmentId: number; comment: string }[];
}

/** The remarks of a transition on the report and on single cells. */
export function remarksOf({ action, after }: AuditEvent): TransitionRemarks {
  const returning = action === 'return' ? returnedSchema.safeParse(after).data : undefined;
  if (returning) return returning.lastReturn;
  const reopening = action === 'reopen' ? reopenedSchema.safeParse(after).data : undefined;
  return { comment: reopening?.lastReopening.reason ?? null, cells: [] };
}
