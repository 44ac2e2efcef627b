import type { HookContext, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';
import { assertEvidenceOpen, evidenceGuards } from './evidenceLock.ts';
import { type Subject, subjectRow } from './subjectRow.ts';

const about = ({ system }: HookContext, { subject, subjectId }: { subject?: unknown; subjectId?: unknown }) =>
  subjectRow(system, subject, subjectId);

/** When the subject was approved last; for a report, which is open again, when that was undone. */
async function lastApproval({ system }: HookContext, { subject, row }: Subject): Promise<string> {
  if (subject === 'reports') return row.lastReopening?.at ?? '';
  if (subject === 'pilots') return '';
  const versions = await system.all('approvedVersions', { where: { measurementId: row.id }, fields: ['approvedAt'] });
  return (
    versions
      .map(({ approvedAt }) => approvedAt)
      .toSorted()
      .at(-1) ?? ''
  );
}

export const attachmentHooks: Hooks<'attachments'> = {
  async guards(context, attachment) {
    const found = await about(context, attachment);
    return found ? evidenceGuards(context, found) : [];
  },
  async permit(context) {
    const found = await about(context, context.after);
    if (!found) return;
    await assertEvidenceOpen(context, found);
    const { createdAt } = context.after;
    // What was approved keeps its evidence while a restated figure is written; what came since may go again.
    if (createdAt !== undefined && (await lastApproval(context, found)) >= createdAt) throw new Problem('evidenceApproved');
  },
};
