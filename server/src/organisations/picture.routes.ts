import { Conflict, type Store, systemStoreOf } from '@pilotage/db';
import { resources } from '@pilotage/shared';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { Problem } from '../http/problem.ts';
import { guardedRoute } from '../http/route.ts';
import { parsePictureUpload, pictureBody } from '../pictures/parsePictureUpload.ts';
import { createPictureIntake } from '../pictures/pictureIntake.ts';

const noPicture = { pictureHash: null, pictureWidth: null, pictureHeight: null, pictureStoredAs: null, pictureText: null };

type PictureChanges = {
  [K in keyof typeof noPicture]: (typeof noPicture)[K] | (K extends `${string}${'Width' | 'Height'}` ? number : string);
};

const consortiumId = 1;
const access = { resource: 'consortium', action: 'update' } as const;

/** Writes the fields of the picture, and removes the file of the one before once that is committed. */
async function replacePicture(store: Store, files: FileStorage, changes: PictureChanges, version: number | null) {
  let formerKey: string | null = null;
  const after = await store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('consortium', consortiumId);
    const before = await store.getAuthorized('consortium', consortiumId, 'update');
    if (changes.pictureHash === null && before.pictureHash === null) throw new Problem('notFound');
    if (version !== null && before.version !== version) throw new Conflict(before);
    formerKey = (await system.get('consortium', consortiumId)).pictureStoredAs;
    return store.update('consortium', { id: consortiumId, version: before.version }, changes);
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
      access,
      uploadHandler: intake,
      in: pictureBody,
      out: read,
      status: 200,
      async handle(request, { store }) {
        await store.getAuthorized('consortium', consortiumId, 'update');
        const { version, picture, text } = parsePictureUpload(request, intake);
        return { status: 200, body: await replacePicture(store, files, { ...picture, pictureText: text }, version) };
      },
    }),
    guardedRoute({
      method: 'delete',
      path: '/api/consortium/picture',
      summary: 'Remove the picture of the public page',
      access,
      out: read,
      status: 200,
      handle: async (_request, { store }) => ({
        status: 200,
        body: await replacePicture(store, files, noPicture, null),
      }),
    }),
  ];
}
