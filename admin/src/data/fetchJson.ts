import { fetchUtils, HttpError } from 'react-admin';

export type JsonResponse = Awaited<ReturnType<typeof fetchUtils.fetchJson>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds until a retry is allowed, where the response states it. */
const retryAfterOf = (headers: Headers) => {
  const header = headers.get('Retry-After') ?? '';
  return /^\d+$/.test(header) ? { retryAfter: Number(header) } : {};
};

/** Like react-admin's client, which drops the headers of an error: copies `Retry-After` into the body. */
export async function fetchJson(address: string, options: fetchUtils.Options): Promise<JsonResponse> {
  const response = await fetch(address, { ...options, headers: fetchUtils.createHeadersFromOptions(options) });
  const { ok, status, statusText, headers } = response;
  const body = await response.text();
  const json = parseJson(body);
  if (ok) return { status, headers, body, json };
  const details = typeof json === 'object' && json !== null ? json : {};
  const message =
    'message' in details && typeof details.message === 'string' && details.message !== '' ? details.message : statusText;
  throw new HttpError(message, status, { ...details, ...retryAfterOf(headers) });
}
