import { fetchUtils, HttpError } from 'react-admin';

export type Answer = Awaited<ReturnType<typeof fetchUtils.fetchJson>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds until a retry is allowed, where the response states it. */
const waitOf = (headers: Headers) => {
  const said = headers.get('Retry-After') ?? '';
  return /^\d+$/.test(said) ? { retryAfter: Number(said) } : {};
};

/** Like react-admin's client, which drops the headers of an error: copies `Retry-After` into the body. */
export async function fetchJson(address: string, options: fetchUtils.Options): Promise<Answer> {
  const response = await fetch(address, { ...options, headers: fetchUtils.createHeadersFromOptions(options) });
  const { ok, status, statusText, headers } = response;
  const body = await response.text();
  const json = parsed(body);
  if (ok) return { status, headers, body, json };
  const said = typeof json === 'object' && json !== null ? json : {};
  const message = 'message' in said && typeof said.message === 'string' && said.message !== '' ? said.message : statusText;
  throw new HttpError(message, status, { ...said, ...waitOf(headers) });
}
