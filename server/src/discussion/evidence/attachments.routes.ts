import { type NewRecord, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import {
  abilityOf,
  asSubject,
  type Attachment,
  hasVersions,
  keysOfAttachment,
  nextVersionOf,
  type RecordOf,
  resources,
} from '@pilotage/shared';
import type { Logger } from 'pino';
import { lockRows } from '../../http/records/lockRows.ts';
import { createHookContext } from '../../http/records/createHookContext.ts';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { idOf } from '../../http/records/resourceRoutes.ts';
import { type GuardedContext, guardedRoute, type RouteRequest } from '../../http/route.ts';
import { removeRecord } from '../../http/records/write.ts';
import { assertEvidenceWritable, listEvidenceLocks } from './evidenceLocks.ts';
import { contentDispositionOf } from '../files/sanitizeFileName.ts';
import { contentTypeOf } from './decodePlainText.ts';
import type { FileStorage } from '../files/fileStorage.ts';
import { type EvidenceIntake, createEvidenceIntake } from './evidenceIntake.ts';
import { type AttachableSubject, findAttachableSubject } from '../findSubject.ts';
import { uploadBody, parseUploadFields } from './parseUploadFields.ts';

export interface AttachmentDependencies {
  files: FileStorage;
  log: Logger;
  /** The maximum total size of the files of an organisation, in bytes. */
  quota: number;
}

type AttachmentFields = ReturnType<typeof parseUploadFields>;

async function assertWithinQuota(system: SystemStore, organisationId: number, size: number, quota: number): Promise<void> {
  const existing = await system.all('attachments', { where: { organisationId }, fields: ['size'] });
  if (existing.reduce((sum, each) => sum + each.size, size) > quota) throw new Problem('filesFull');
}

/** A file belongs to the organisation of its subject, or to the one that is responsible for it; that of a meeting, to the organisation of whoever sends it. */
function ownerOfFile({ actor }: Store, attachable: AttachableSubject): number | null {
  if (attachable.subject === 'workPlanItems') return attachable.row.responsibleOrganisationId;
  if (attachable.subject !== 'meetings') return attachable.row.organisationId;
  return actor.role === 'system' ? null : actor.organisationId;
}

/** The subject and the owner of a file, if the actor may attach files to it. Throws 422 if the actor cannot read it and 403 without the right to add. */
async function getAttachableSubject(store: Store, { subject, subjectId }: AttachmentFields) {
  const attachable = await findAttachableSubject(store, subject, subjectId);
  if (!attachable) throw createValidationProblem({ subjectId: { code: 'field.notFound' } });
  const organisationId = ownerOfFile(store, attachable);
  if (organisationId === null || !abilityOf(store.actor).can('create', asSubject('attachments', { organisationId, subject })))
    throw new Problem('forbidden');
  if (attachable.subject === 'workPlanItems' && !hasVersions(attachable.row))
    throw createValidationProblem({ subjectId: { code: 'workPlanItems.noFiles' } });
  return { attachable, organisationId };
}

interface InsertAttachmentInput {
  fields: AttachmentFields;
  storedFile: Pick<Attachment, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'storedAs'>;
  quota: number;
  sender: { id: number; name: string };
}

/** Inserts the row in a transaction. Checks subject, state and quota after locking the rows that decide. */
async function insertAttachment(
  store: Store,
  { fields, storedFile, quota, sender }: InsertAttachmentInput,
): Promise<RecordOf<'attachments'>> {
  const visible = await getAttachableSubject(store, fields);
  const locks = await listEvidenceLocks(createHookContext(store), visible.attachable);
  return store.transaction(async (store) => {
    const system = systemStoreOf(store);
    const { organisationId } = visible;
    await system.lockRow('organisations', organisationId);
    await lockRows(system, locks);
    const { attachable } = await getAttachableSubject(store, fields);
    await assertEvidenceWritable(createHookContext(store), attachable);
    await assertWithinQuota(system, organisationId, storedFile.size, quota);
    const record: NewRecord<'attachments'> = {
      organisationId,
      subject: fields.subject,
      subjectId: fields.subjectId,
      ...keysOfAttachment(fields.subject, fields.subjectId),
      fileVersion: attachable.subject === 'workPlanItems' ? nextVersionOf(attachable.row) : null,
      approved: false,
      personal: fields.personal,
      fileName: storedFile.fileName,
      mediaType: storedFile.mediaType,
      size: storedFile.size,
      sha256: storedFile.sha256,
      storedAs: storedFile.storedAs,
      createdById: sender.id,
      createdByName: sender.name,
    };
    return store.insert('attachments', record);
  });
}

async function createAttachment(
  request: RouteRequest,
  { store, session }: GuardedContext,
  intake: EvidenceIntake,
  quota: number,
) {
  const { upload } = request;
  if (!upload) throw new Problem('malformed');
  const fields = parseUploadFields(upload);
  // A locked subject is refused before an invalid file.
  const { attachable } = await getAttachableSubject(store, fields);
  await assertEvidenceWritable(createHookContext(store), attachable);
  const prepared = intake.claimPrepared(upload);
  if (!prepared) throw createValidationProblem({ file: { code: 'field.required' } });
  if ('problem' in prepared) throw createValidationProblem({ file: prepared.problem });
  const body = await insertAttachment(store, { fields, storedFile: prepared, quota, sender: session.user });
  return { status: 201, body };
}

async function downloadAttachment(request: RouteRequest, { store }: GuardedContext, { files, log }: AttachmentDependencies) {
  const attachment = await store.get('attachments', idOf(request));
  const { storedAs } = await systemStoreOf(store).get('attachments', attachment.id);
  const bytes = await files.read({ storedAs, sha256: attachment.sha256 });
  if (!bytes) {
    log.error({ attachmentId: attachment.id, storedAs }, 'evidence file is missing or differs from its stored hash');
    throw new Problem('fileDamaged');
  }
  return {
    status: 200,
    body: bytes,
    headers: {
      'Content-Type': contentTypeOf(attachment.mediaType, bytes),
      'Content-Disposition': contentDispositionOf(attachment.fileName),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

async function removeAttachment(request: RouteRequest, { store }: GuardedContext, { files }: AttachmentDependencies) {
  const id = idOf(request);
  const attachment = await store.getAuthorized('attachments', id, 'delete');
  const { storedAs } = await systemStoreOf(store).get('attachments', attachment.id);
  const body = await removeRecord(store, 'attachments', id);
  // The row is deleted; if this removal fails, the sweep removes the file later.
  await files.remove(storedAs).catch(() => undefined);
  return { status: 200, body };
}

/** Upload, download and removal of evidence. The generic resource routes list and read the records. */
export function attachmentRoutes(dependencies: AttachmentDependencies) {
  const intake = createEvidenceIntake(dependencies.files);
  const { read } = resources.attachments;
  return [
    guardedRoute({
      method: 'post',
      path: '/api/attachments',
      summary:
        'Upload a file as evidence of a figure, a report or a pilot, as a document of an activity or a meeting, or as a version of a deliverable',
      access: { resource: 'attachments', action: 'create' },
      uploadHandler: intake,
      in: uploadBody,
      out: read,
      status: 201,
      handle: (request, guarded) => createAttachment(request, guarded, intake, dependencies.quota),
    }),
    guardedRoute({
      method: 'get',
      path: '/api/attachments/:id/file',
      summary: 'Download a file',
      access: { resource: 'attachments', action: 'read' },
      respondsWithFile: true,
      errorStatuses: [409],
      out: null,
      status: 200,
      handle: (request, guarded) => downloadAttachment(request, guarded, dependencies),
    }),
    guardedRoute({
      method: 'delete',
      path: '/api/attachments/:id',
      summary: 'Remove a file',
      access: { resource: 'attachments', action: 'delete' },
      out: read,
      status: 200,
      handle: (request, guarded) => removeAttachment(request, guarded, dependencies),
    }),
  ];
}
