import { type NewRecord, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { abilityOf, asSubject, type Attachment, keysOfSubject, type RecordOf, resources } from '@pilotage/shared';
import type { Logger } from 'pino';
import { lockRows } from '../../http/lockRows.ts';
import { createHookContext } from '../../http/createHookContext.ts';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { idOf } from '../../http/resourceRoutes.ts';
import { type GuardedContext, guardedRoute, type RouteRequest } from '../../http/route.ts';
import { removeRecord } from '../../http/write.ts';
import { assertEvidenceWritable, listEvidenceLocks } from './evidenceLocks.ts';
import { contentDispositionOf } from '../files/sanitizeFileName.ts';
import { contentTypeOf } from './decodePlainText.ts';
import type { FileStorage } from '../files/fileStorage.ts';
import { type EvidenceIntake, createEvidenceIntake } from './evidenceIntake.ts';
import { findSubject } from '../findSubject.ts';
import { uploadBody, parseUploadFields } from './parseUploadFields.ts';

export interface AttachmentDependencies {
  files: FileStorage;
  log: Logger;
  /** How many bytes of files one organisation may keep. */
  quota: number;
}

type AttachmentFields = ReturnType<typeof parseUploadFields>;

async function assertWithinQuota(system: SystemStore, organisationId: number, size: number, quota: number): Promise<void> {
  const existing = await system.all('attachments', { where: { organisationId }, fields: ['size'] });
  if (existing.reduce((sum, each) => sum + each.size, size) > quota) throw new Problem('filesFull');
}

/** The subject, if the actor may add to it: 422 where it cannot be seen, 403 where it is another's. */
async function getAttachableSubject(store: Store, { subject, subjectId }: AttachmentFields) {
  const found = await findSubject(store, subject, subjectId);
  if (!found) throw createValidationProblem({ subjectId: { code: 'field.notFound' } });
  const { organisationId } = found.row;
  if (!abilityOf(store.actor).can('create', asSubject('attachments', { organisationId }))) throw new Problem('forbidden');
  return found;
}

interface InsertAttachmentInput {
  fields: AttachmentFields;
  storedFile: Pick<Attachment, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'storedAs'>;
  quota: number;
  sender: { id: number; name: string };
}

/** Writes the row, on the subject as it stands while the rows that lock it are held. */
async function insertAttachment(
  store: Store,
  { fields, storedFile, quota, sender }: InsertAttachmentInput,
): Promise<RecordOf<'attachments'>> {
  const visibleSubject = await getAttachableSubject(store, fields);
  const guards = await listEvidenceLocks(createHookContext(store), visibleSubject);
  return store.transaction(async (store) => {
    const system = systemStoreOf(store);
    const { organisationId } = visibleSubject.row;
    await system.lockRow('organisations', organisationId);
    await lockRows(system, guards);
    const subject = await getAttachableSubject(store, fields);
    await assertEvidenceWritable(createHookContext(store), subject);
    await assertWithinQuota(system, organisationId, storedFile.size, quota);
    const record: NewRecord<'attachments'> = {
      organisationId,
      subject: fields.subject,
      subjectId: fields.subjectId,
      ...keysOfSubject(fields.subject, fields.subjectId),
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
  { store, session: signedIn }: GuardedContext,
  intake: EvidenceIntake,
  quota: number,
) {
  const { upload } = request;
  if (!upload) throw new Problem('malformed');
  const fields = parseUploadFields(upload);
  // What is locked is said before what is wrong with the file.
  const found = await getAttachableSubject(store, fields);
  await assertEvidenceWritable(createHookContext(store), found);
  const prepared = intake.claimPrepared(upload);
  if (!prepared) throw createValidationProblem({ file: { code: 'field.required' } });
  if ('problem' in prepared) throw createValidationProblem({ file: prepared.problem });
  const body = await insertAttachment(store, { fields, storedFile: prepared, quota, sender: signedIn.user });
  return { status: 201, body };
}

async function downloadAttachment(request: RouteRequest, { store }: GuardedContext, { files, log }: AttachmentDependencies) {
  const attachment = await store.get('attachments', idOf(request));
  const { storedAs } = await systemStoreOf(store).get('attachments', attachment.id);
  const bytes = await files.read({ storedAs, sha256: attachment.sha256 });
  if (!bytes) {
    log.error({ attachmentId: attachment.id, storedAs }, 'an evidence file is gone or is not the one that was kept');
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
  const seen = await store.getAuthorized('attachments', id, 'delete');
  const { storedAs } = await systemStoreOf(store).get('attachments', seen.id);
  const body = await removeRecord(store, 'attachments', id);
  // The row is gone for good; a file that stays behind here is found by the sweep.
  await files.remove(storedAs).catch(() => undefined);
  return { status: 200, body };
}

/** Evidence comes in, is handed out and goes; lists and single records are those of every resource. */
export function attachmentRoutes(dependencies: AttachmentDependencies) {
  const intake = createEvidenceIntake(dependencies.files);
  const { read } = resources.attachments;
  return [
    guardedRoute({
      method: 'post',
      path: '/api/attachments',
      summary: 'Send a file as evidence of a figure, a report or a pilot',
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
      summary: 'The file itself, as a download',
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
