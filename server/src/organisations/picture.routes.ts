import { Conflict, type NewRecord, type Store, systemStoreOf } from '@pilotage/db';
import { type Consortium, type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { parseFields } from '../http/records/candidate.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { createPictureIntake, type PictureIntake } from './pictureIntake.ts';

const { pictureText } = resources.consortium.fields;
const fieldShape = { pictureText: pictureText.unwrap(), version: z.int().min(1) };

/** The multipart body: the picture, what it shows, and the version of the consortium. */
const pictureBody = z.object({ file: z.string().meta({ format: 'binary' }), ...fieldShape });

const noPicture = { pictureHash: null, pictureWidth: null, pictureHeight: null, pictureStoredAs: null, pictureText: null };

/** The fields and the picture of an upload. Throws 428 without a version, and 422 with all invalid fields. */
function parsePictureUpload({ upload }: RouteRequest, intake: PictureIntake) {
  if (!upload) throw new Problem('malformed');
  const { version, ...texts } = upload.fields;
  if (version === undefined) throw new Problem('versionMissing');
  const { valid, problems } = parseFields(fieldShape, {
    ...texts,
    version: /^\d{1,9}$/.test(version) ? Number(version) : version,
  });
  const picture = intake.preparedOf(upload);
  const missing: FieldProblems = {
    ...(Object.hasOwn(texts, 'pictureText') ? {} : { pictureText: { code: 'field.required' } }),
    ...(picture ? {} : { file: { code: 'field.required' } }),
    ...(picture && 'problem' in picture ? { file: picture.problem } : {}),
  };
  const allProblems = { ...missing, ...problems };
  if (!picture || 'problem' in picture || Object.keys(allProblems).length > 0) throw createValidationProblem(allProblems);
  return {
    version: z.parse(fieldShape.version, valid.version),
    picture,
    text: z.parse(fieldShape.pictureText, valid.pictureText),
  };
}

/** Writes the fields of the picture, and removes the file of the one before once that is committed. */
async function replacePicture(
  store: Store,
  files: FileStorage,
  changes: Partial<NewRecord<'consortium'>>,
  version: number | null,
): Promise<Consortium> {
  let formerKey: string | null = null;
  const after = await store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('consortium', 1);
    const before = await store.getAuthorized('consortium', 1, 'update');
    if (changes.pictureHash === null && before.pictureHash === null) throw new Problem('notFound');
    if (version !== null && before.version !== version) throw new Conflict(before);
    formerKey = (await system.get('consortium', 1)).pictureStoredAs;
    return store.update('consortium', { id: 1, version: before.version }, changes);
  });
  // If this fails, the sweep removes the file later.
  if (formerKey !== null) await files.remove(formerKey).catch(() => undefined);
  return after;
}

/** Upload and removal of the picture of the public page. */
export function pictureRoutes(files: FileStorage) {
  const intake = createPictureIntake(files);
  const { read } = resources.consortium;
  return [
    guardedRoute({
      method: 'post',
      path: '/api/consortium/picture',
      summary: 'Upload the picture of the public page, with words for those who do not see it',
      access: { resource: 'consortium', action: 'update' },
      uploadHandler: intake,
      in: pictureBody,
      out: read,
      status: 200,
      async handle(request, { store }) {
        const { version, picture, text } = parsePictureUpload(request, intake);
        return { status: 200, body: await replacePicture(store, files, { ...picture, pictureText: text }, version) };
      },
    }),
    guardedRoute({
      method: 'delete',
      path: '/api/consortium/picture',
      summary: 'Remove the picture of the public page',
      access: { resource: 'consortium', action: 'update' },
      out: read,
      status: 200,
      handle: async (_request, { store }) => ({ status: 200, body: await replacePicture(store, files, noPicture, null) }),
    }),
  ];
}
