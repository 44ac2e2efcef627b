import { HttpError } from 'react-admin';
import { membershipHeader } from '@pilotage/shared/membershipHeader';
import { getTabMembership } from '../access/session/tabMembership.ts';
import { saveDownload } from './saveFile.ts';
import { recordResponse } from './lastResponse.ts';
import { apiRoot, toFormError, toRequestError } from './request.ts';

const parseFileName = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'file';

/** Downloads a file from `path` under `/api`. Throws the server's error instead of saving it as a file, and where another tab switched the membership. */
export async function downloadFile(path: string): Promise<void> {
  const membershipId = getTabMembership();
  const headers = new Headers();
  if (membershipId !== null) headers.set(membershipHeader, String(membershipId));
  const response = await fetch(`${apiRoot}${path}`, { credentials: 'same-origin', headers }).catch(() => {
    throw toFormError(null);
  });
  recordResponse();
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => ({}));
    throw toRequestError(new HttpError(response.statusText, response.status, body), membershipId);
  }
  saveDownload(
    parseFileName(response.headers.get('content-disposition')),
    await response.blob(),
    response.headers.get('content-type') ?? '',
  );
}
