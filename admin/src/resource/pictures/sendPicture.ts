import { apiRoot, request } from '../../data/request.ts';

interface SentPicture {
  version: number;
  pictureText: string;
  file: File;
}

/** Uploads a picture of a record with its words to an address below the root of the API. */
export function sendPicture(path: string, { version, pictureText, file }: SentPicture): Promise<unknown> {
  const body = new FormData();
  body.set('version', String(version));
  body.set('pictureText', pictureText);
  body.set('file', file);
  return request(`${apiRoot}${path}`, { method: 'POST', body });
}
