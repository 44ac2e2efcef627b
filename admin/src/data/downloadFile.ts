import { HttpError } from 'react-admin';
import { saveFile } from './saveFile.ts';
import { recordResponse } from './lastResponse.ts';
import { apiRoot, toFormError } from './request.ts';

const parseFileName = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'file';

/** Downloads a file from `path` under `/api`. Throws the server's error instead of saving it as a file. */
export async function downloadFile(path: string): Promise<void> {
  const response = await fetch(`${apiRoot}${path}`, { credentials: 'same-origin' }).catch(() => {
    throw toFormError(null);
  });
  recordResponse();
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => ({}));
    throw toFormError(new HttpError(response.statusText, response.status, body));
  }
  saveFile(
    parseFileName(response.headers.get('content-disposition')),
    await response.blob(),
    response.headers.get('content-type') ?? '',
  );
}
