import type { HookContext, ResourceHooks } from '../../http/records/hooks.ts';
import { Problem } from '../../http/problem.ts';
import { assertEvidenceWritable, listEvidenceLocks } from './evidenceLocks.ts';
import { type AttachableSubject, findAttachableSubject } from '../findSubject.ts';

const findAttachmentSubject = ({ system }: HookContext, { subject, subjectId }: { subject?: unknown; subjectId?: unknown }) =>
  findAttachableSubject(system, subject, subjectId);

/** The instant of the last approval of a figure, or of the last reopening of a report; '' without one, and for all else. */
async function lastApprovedAt({ system }: HookContext, { subject, row }: AttachableSubject): Promise<string> {
  if (subject === 'reports') return row.lastReopening?.at ?? '';
  if (subject !== 'measurements') return '';
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
    const { createdAt, fileVersion } = context.after;
    if (subject.subject === 'workPlanItems' && (fileVersion ?? 0) <= (subject.row.submittedVersion ?? 0))
      throw new Problem('versionSubmitted');
    // Files from before the last approval or reopening cannot be removed; later ones can.
    if (createdAt !== undefined && (await lastApprovedAt(context, subject)) >= createdAt) throw new Problem('evidenceApproved');
  },
};
