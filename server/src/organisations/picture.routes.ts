import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createPictureRoutes } from '../pictures/createPictureRoutes.ts';

/** Upload and removal of the picture of the public page. */
export const pictureRoutes = (files: FileStorage) =>
  createPictureRoutes(files, {
    resource: 'consortium',
    path: '/api/consortium/picture',
    idOf: () => 1,
    summaries: {
      upload: 'Upload the picture of the public page, with words for those who do not see it',
      remove: 'Remove the picture of the public page',
    },
  });
