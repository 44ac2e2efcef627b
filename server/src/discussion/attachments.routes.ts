import { type NewRecord, type Store, type SystemStore, systemOf } from '@pilotage/db';
import { abilityOf, asSubject, type Attachment, keysOfSubject, type RecordOf, resources } from '@pilotage/shared';
import type { Logger } from 'pino';
import { hold } from '../http/hold.ts';
import { hookContext } from '../http/hookContext.ts';
import { invalid, Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { type Guarded, guardedRoute, type Request } from '../http/route.ts';
import { removeRecord } from '../http/write.ts';
import { assertEvidenceOpen, evidenceGuards } from './evidenceLock.ts';
import { dispositionOf } from './fileName.ts';
import { contentTypeOf } from './plainText.ts';
import type { FileRoom } from './fileRoom.ts';
import { type EvidenceIntake, evidenceIntake } from './intake.ts';
import { subjectRow } from './subjectRow.ts';
import { uploadBody, uploadFields } from './uploadFields.ts';

export interface EvidenceParts {
  files: FileRoom;
  log: Logger;
  /** How many bytes of files one organisation may keep. */
  quota: number;
}

type Fields = ReturnType<typeof uploadFields>;

async function assertRoom(system: SystemStore, organisationId: number, size: number, quota: number): Promise<void> {
  const there = await system.all('attachments', { where: { organisationId }, fields: ['size'] });
  if (there.reduce((sum, each) => sum + each.size, size) > quota) throw new Problem('filesFull');
}

/** The subject, if the actor may add to it: 422 where it cannot be seen, 403 where it is another's. */
async function subjectOf(store: Store, { subject, subjectId }: Fields) {
  const found = await subjectRow(store, subject, subjectId);
  if (!found) throw invalid({ subjectId: { code: 'field.notFound' } });
  const { organisationId } = found.row;
  if (!abilityOf(store.actor).can('create', asSubject('attachments', { organisationId }))) throw new Problem('forbidden');
  return found;
}

interface Told {
  fields: Fields;
  kept: Pick<Attachment, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'storedAs'>;
  quota: number;
  sender: { id: number; name: string };
}

/** Writes the row, on the subject as it stands while the rows that lock it are held. */
async function told(store: Store, { fields, kept, quota, sender }: Told): Promise<RecordOf<'attachments'>> {
  const seen = await subjectOf(store, fields);
  const guards = await evidenceGuards(hookContext(store), seen);
  return store.transaction(async (store) => {
    const system = systemOf(store);
    const { organisationId } = seen.row;
    await system.guard('organisations', organisationId);
    await hold(system, guards);
    const found = await subjectOf(store, fields);
    await assertEvidenceOpen(hookContext(store), found);
    await assertRoom(system, organisationId, kept.size, quota);
    const record: NewRecord<'attachments'> = {
      organisationId,
      subject: fields.subject,
      subjectId: fields.subjectId,
      ...keysOfSubject(fields.subject, fields.subjectId),
      personal: fields.personal,
      fileName: kept.fileName,
      mediaType: kept.mediaType,
      size: kept.size,
      sha256: kept.sha256,
      storedAs: kept.storedAs,
      createdById: sender.id,
      createdByName: sender.name,
    };
    return store.insert('attachments', record);
  });
}

async function create(request: Request, { store, signedIn }: Guarded, intake: EvidenceIntake, quota: number) {
  const { upload } = request;
  if (!upload) throw new Problem('malformed');
  const fields = uploadFields(upload);
  // What is locked is said before what is wrong with the file.
  const found = await subjectOf(store, fields);
  await assertEvidenceOpen(hookContext(store), found);
  const kept = intake.preparedOf(upload);
  if (!kept) throw invalid({ file: { code: 'field.required' } });
  if ('problem' in kept) throw invalid({ file: kept.problem });
  const body = await told(store, { fields, kept, quota, sender: signedIn.user });
  return { status: 201, body };
}

async function handedOut(request: Request, { store }: Guarded, { files, log }: EvidenceParts) {
  const attachment = await store.get('attachments', idOf(request));
  const { storedAs } = await systemOf(store).get('attachments', attachment.id);
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
      'Content-Disposition': dispositionOf(attachment.fileName),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

async function remove(request: Request, { store }: Guarded, { files }: EvidenceParts) {
  const id = idOf(request);
  const seen = await store.target('attachments', id, 'delete');
  const { storedAs } = await systemOf(store).get('attachments', seen.id);
  const body = await removeRecord(store, 'attachments', id);
  // The row is gone for good; a file that stays behind here is found by the sweep.
  await files.remove(storedAs).catch(() => undefined);
  return { status: 200, body };
}

/** Evidence comes in, is handed out and goes; lists and single records are those of every resource. */
export function attachmentRoutes(parts: EvidenceParts) {
  const intake = evidenceIntake(parts.files);
  const { read } = resources.attachments;
  return [
    guardedRoute({
      method: 'post',
      path: '/api/attachments',
      summary: 'Send a file as evidence of a figure, a report or a pilot',
      access: { resource: 'attachments', action: 'create' },
      intake,
      in: uploadBody,
      out: read,
      status: 201,
      handle: (request, guarded) => create(request, guarded, intake, parts.quota),
    }),
    guardedRoute({
      method: 'get',
      path: '/api/attachments/:id/file',
      summary: 'The file itself, as a download',
      access: { resource: 'attachments', action: 'read' },
      answersFile: true,
      refuses: [409],
      out: null,
      status: 200,
      handle: (request, guarded) => handedOut(request, guarded, parts),
    }),
    guardedRoute({
      method: 'delete',
      path: '/api/attachments/:id',
      summary: 'Remove a file',
      access: { resource: 'attachments', action: 'delete' },
      out: read,
      status: 200,
      handle: (request, guarded) => remove(request, guarded, parts),
    }),
  ];
}
