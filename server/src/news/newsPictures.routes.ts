import { Conflict, type Store, type Stores, systemStoreOf } from '@pilotage/db';
import { maxNewsPictures, type NewsItem, resources } from '@pilotage/shared';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute } from '../http/route.ts';
import { parsePictureUpload, pictureBody } from '../pictures/parsePictureUpload.ts';
import { createPictureIntake } from '../pictures/pictureIntake.ts';
import { computePictureFields } from './computePictureFields.ts';
import { readNewsPicture } from './readNewsPicture.ts';

interface NewsPictureDependencies {
  stores: Stores;
  files: FileStorage;
}

type ParsedUpload = ReturnType<typeof parsePictureUpload>;

/** Why the picture cannot be added. */
function validateAddition(pictures: NonNullable<NewsItem['pictures']>, hash: string): void {
  if (pictures.some((each) => each.hash === hash)) throw createValidationProblem({ file: { code: 'news.pictureTwice' } });
  if (pictures.length >= maxNewsPictures)
    throw createValidationProblem({ file: { code: 'news.pictures', limit: maxNewsPictures } });
}

/** Adds a picture after those that the item has. The item is locked meanwhile, so that two uploads count each other. */
const addPicture = async (store: Store, id: number, { version, picture, text }: ParsedUpload) =>
  store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('newsItems', id);
    const before = await store.getAuthorized('newsItems', id, 'update');
    if (before.version !== version) throw new Conflict(before);
    const { pictureHash: hash, pictureWidth: width, pictureHeight: height, pictureStoredAs: storedAs } = picture;
    validateAddition(before.pictures ?? [], hash);
    const { language } = before;
    const pictures = [...(before.pictures ?? []), { hash, width, height, texts: { [language]: text }, captions: {} }];
    const pictureFiles = [...((await system.get('newsItems', id)).pictureFiles ?? []), { hash, storedAs }];
    return store.update(
      'newsItems',
      { id, version },
      { pictures, ...computePictureFields({ language, pictures }, pictureFiles) },
    );
  });

/** Upload and download of pictures of news items. They are described, ordered and removed with the other fields of their item. */
export function newsPicturesRoutes({ stores, files }: NewsPictureDependencies) {
  const intake = createPictureIntake(files);
  return [
    guardedRoute({
      method: 'post',
      path: '/api/newsItems/:id/pictures',
      summary: 'Add a picture to a news item, with words for those who do not see it',
      access: { resource: 'newsItems', action: 'update' },
      uploadHandler: intake,
      in: pictureBody,
      out: resources.newsItems.read,
      status: 200,
      async handle(request, { store }) {
        const id = idOf(request);
        await store.getAuthorized('newsItems', id, 'update');
        return { status: 200, body: await addPicture(store, id, parsePictureUpload(request, intake)) };
      },
    }),
    guardedRoute({
      method: 'get',
      path: '/api/newsItems/:id/pictures/:hash',
      summary: 'Download a picture of a news item that you may read',
      access: { resource: 'newsItems', action: 'read' },
      respondsWithFile: true,
      fileType: 'image/webp',
      out: null,
      status: 200,
      async handle(request, { store }) {
        const { id } = await store.get('newsItems', idOf(request));
        const bytes = await readNewsPicture(stores.system(), files, { id, hash: request.params.hash ?? '' });
        if (!bytes) throw new Problem('notFound');
        const headers = {
          'Content-Type': 'image/webp',
          'Cache-Control': 'private, no-cache',
          'Content-Security-Policy': "default-src 'none'; sandbox",
        };
        return { status: 200, body: bytes, headers };
      },
    }),
  ];
}
