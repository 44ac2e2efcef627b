import { Conflict, type Store, systemStoreOf } from '@pilotage/db';
import { type FieldProblems, resourceOf, resources } from '@pilotage/shared';
import { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { parseFields } from '../http/records/candidate.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { createPictureIntake, type PictureIntake } from './pictureIntake.ts';

/** The resources of which a record may have one picture: they declare the same fields for it. */
type PicturedResource = 'consortium' | 'newsItems';

const { pictureText } = resources.consortium.fields;
const fieldShape = { pictureText: pictureText.unwrap(), version: z.int().min(1) };

/** The multipart body: the picture, what it shows, and the version of the record. */
const pictureBody = z.object({ file: z.string().meta({ format: 'binary' }), ...fieldShape });

const noPicture = { pictureHash: null, pictureWidth: null, pictureHeight: null, pictureStoredAs: null, pictureText: null };

type PictureChanges = {
  [K in keyof typeof noPicture]: (typeof noPicture)[K] | (K extends `${string}${'Width' | 'Height'}` ? number : string);
};

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

interface PictureTarget {
  resource: PicturedResource;
  /** The address of the picture, in the notation of the router. */
  path: string;
  idOf(request: RouteRequest): number;
  summaries: { upload: string; remove: string };
}

/** Writes the fields of the picture, and removes the file of the one before once that is committed. */
async function replacePicture(
  store: Store,
  files: FileStorage,
  { resource, id }: { resource: PicturedResource; id: number },
  changes: PictureChanges,
  version: number | null,
) {
  let formerKey: string | null = null;
  const after = await store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow(resource, id);
    const before = await store.getAuthorized(resource, id, 'update');
    if (changes.pictureHash === null && before.pictureHash === null) throw new Problem('notFound');
    if (version !== null && before.version !== version) throw new Conflict(before);
    formerKey = (await system.get(resource, id)).pictureStoredAs;
    return store.update(resource, { id, version: before.version }, changes);
  });
  // If this fails, the sweep removes the file later.
  if (formerKey !== null) await files.remove(formerKey).catch(() => undefined);
  return after;
}

/** Upload and removal of the picture of a record. */
export function createPictureRoutes(files: FileStorage, { resource, path, idOf, summaries }: PictureTarget) {
  const intake = createPictureIntake(files);
  const { read } = resourceOf(resource);
  return [
    guardedRoute({
      method: 'post',
      path,
      summary: summaries.upload,
      access: { resource, action: 'update' },
      uploadHandler: intake,
      in: pictureBody,
      out: read,
      status: 200,
      async handle(request, { store }) {
        const id = idOf(request);
        await store.getAuthorized(resource, id, 'update');
        const { version, picture, text } = parsePictureUpload(request, intake);
        const changes = { ...picture, pictureText: text };
        return { status: 200, body: await replacePicture(store, files, { resource, id }, changes, version) };
      },
    }),
    guardedRoute({
      method: 'delete',
      path,
      summary: summaries.remove,
      access: { resource, action: 'update' },
      out: read,
      status: 200,
      handle: async (request, { store }) => ({
        status: 200,
        body: await replacePicture(store, files, { resource, id: idOf(request) }, noPicture, null),
      }),
    }),
  ];
}
