import { HttpError } from 'react-admin';
import { recordResponse } from './lastResponse.ts';
import { membershipHeader } from '@pilotage/shared/membershipHeader';
import { getTabMembership } from '../access/session/tabMembership.ts';
import { apiRoot, findBlockedWrite, toFormError, toRequestError } from './request.ts';

export interface FileUpload<T> {
  /** Resolves to the response; rejects with the server's error. */
  response: Promise<T>;
  cancel(): void;
}

interface UploadFileParams {
  path: string;
  form: FormData;
  /** The `Idempotency-Key`: the same file sent again with it is stored once. */
  key: string;
  /** Called with the sent fraction, from 0 to 1. */
  onProgress?: (fraction: number) => void;
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Posts a form with a file to `path` under `/api`. Uses XMLHttpRequest, because `fetch` reports no upload progress. */
export function uploadFile<T>({ path, form, key, onProgress }: UploadFileParams): FileUpload<T> {
  const address = `${apiRoot}${path}`;
  const request = new XMLHttpRequest();
  const requestedMembershipId = getTabMembership();
  const response = new Promise<T>((resolve, reject) => {
    const blocked = findBlockedWrite(address, 'POST');
    if (blocked) {
      reject(blocked);
      return;
    }
    if (onProgress)
      request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      recordResponse();
      const body = parseBody(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText));
      else reject(toRequestError(new HttpError(request.statusText, request.status, body), requestedMembershipId));
    });
    request.addEventListener('error', () => reject(toFormError(null)));
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    request.open('POST', address);
    request.setRequestHeader('Idempotency-Key', key);
    if (requestedMembershipId !== null) request.setRequestHeader(membershipHeader, String(requestedMembershipId));
    request.send(form);
  });
  return { response, cancel: () => request.abort() };
}
