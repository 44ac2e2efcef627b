import { HttpError } from 'react-admin';
import { saveFile } from './saveFile.ts';
import { noteAnswer } from './lastAnswer.ts';
import { apiRoot, mapped } from './request.ts';

const nameIn = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'file';

/** Fetches a file from `path` under `/api` and hands it to the browser; a refusal is thrown, not saved. */
export async function downloadFile(path: string): Promise<void> {
  const answer = await fetch(`${apiRoot}${path}`, { credentials: 'same-origin' }).catch(() => {
    throw mapped(null);
  });
  noteAnswer();
  if (!answer.ok) {
    const body: unknown = await answer.json().catch(() => ({}));
    throw mapped(new HttpError(answer.statusText, answer.status, body));
  }
  saveFile(nameIn(answer.headers.get('content-disposition')), await answer.blob(), answer.headers.get('content-type') ?? '');
}
