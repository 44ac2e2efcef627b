import { HttpError } from 'react-admin';
import { noteAnswer } from './lastAnswer.ts';
import { membershipHeader } from '@pilotage/shared/membershipHeader';
import { membershipOfTab } from '../access/hatOfTab.ts';
import { apiRoot, isOfAnotherHat, mapped, ofAnotherHat, refused } from './request.ts';

export interface FileOnItsWay<T> {
  /** What came back, or the refusal. */
  answer: Promise<T>;
  cancel(): void;
}

interface Sent {
  path: string;
  form: FormData;
  /** Its `Idempotency-Key`: the same file sent again under it is kept once. */
  key: string;
  /** Told how much has left, from 0 to 1. */
  onProgress: (fraction: number) => void;
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Sends a form with a file to `path` under `/api`. `fetch` tells nothing of what has left, so this is the older request. */
export function sendFile<T>({ path, form, key, onProgress }: Sent): FileOnItsWay<T> {
  const address = `${apiRoot}${path}`;
  const request = new XMLHttpRequest();
  const meant = membershipOfTab();
  const answer = new Promise<T>((resolve, reject) => {
    if (isOfAnotherHat(address, 'POST')) {
      reject(ofAnotherHat());
      return;
    }
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      noteAnswer();
      const body = bodyOf(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText));
      else reject(refused(new HttpError(request.statusText, request.status, body), meant));
    });
    request.addEventListener('error', () => reject(mapped(null)));
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    request.open('POST', address);
    request.setRequestHeader('Idempotency-Key', key);
    if (meant !== null) request.setRequestHeader(membershipHeader, String(meant));
    request.send(form);
  });
  return { answer, cancel: () => request.abort() };
}
