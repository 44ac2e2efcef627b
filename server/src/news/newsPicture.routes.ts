import type { Stores } from '@pilotage/db';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute } from '../http/route.ts';
import { createPictureRoutes } from '../pictures/createPictureRoutes.ts';
import { readPicture } from '../pictures/readPicture.ts';

interface NewsPictureDependencies {
  stores: Stores;
  files: FileStorage;
}

const path = '/api/newsItems/:id/picture';

/** Upload, removal and download of the picture of a news item. */
export function newsPictureRoutes({ stores, files }: NewsPictureDependencies) {
  const system = stores.system();
  return [
    ...createPictureRoutes(files, {
      resource: 'newsItems',
      path,
      idOf,
      summaries: {
        upload: 'Upload the picture of a news item, with words for those who do not see it',
        remove: 'Remove the picture of a news item',
      },
    }),
    guardedRoute({
      method: 'get',
      path,
      summary: 'Download the picture of a news item that you may read',
      access: { resource: 'newsItems', action: 'read' },
      respondsWithFile: true,
      fileType: 'image/webp',
      out: null,
      status: 200,
      async handle(request, { store }) {
        const { id } = await store.get('newsItems', idOf(request));
        const bytes = await readPicture(await system.get('newsItems', id), files);
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
