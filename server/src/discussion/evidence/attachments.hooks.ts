import type { HookContext, ResourceHooks } from '../../http/hooks.ts';
import { Problem } from '../../http/problem.ts';
import { assertEvidenceWritable, listEvidenceLocks } from './evidenceLocks.ts';
import { type DiscussionSubject, findSubject } from '../findSubject.ts';

const findAttachmentSubject = ({ system }: HookContext, { subject, subjectId }: { subject?: unknown; subjectId?: unknown }) =>
  findSubject(system, subject, subjectId);

/** When the subject was approved last; for a report, which is open again, when that was undone. */
async function lastApprovedAt({ system }: HookContext, { subject, row }: DiscussionSubject): Promise<string> {
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

export const attachmentHooks: ResourceHooks<'attachments'> = {
  async locks(context, attachment) {
    const subject = await findAttachmentSubject(context, attachment);
    return subject ? listEvidenceLocks(context, subject) : [];
  },
  async assertAllowed(context) {
    const subject = await findAttachmentSubject(context, context.after);
    if (!subject) return;
    await assertEvidenceWritable(context, subject);
    const { createdAt } = context.after;
    // What was approved keeps its evidence while a restated figure is written; what came since may go again.
    if (createdAt !== undefined && (await lastApprovedAt(context, subject)) >= createdAt) throw new Problem('evidenceApproved');
  },
};
