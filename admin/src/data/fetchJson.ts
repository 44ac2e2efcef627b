import { fetchUtils, HttpError } from 'react-admin';

export type Answer = Awaited<ReturnType<typeof fetchUtils.fetchJson>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of a refusal that says so: after how many seconds to ask again. */
const waitOf = (headers: Headers) => {
  const said = headers.get('Retry-After') ?? '';
  return /^\d+$/.test(said) ? { retryAfter: Number(said) } : {};
};

/** As the stock client of react-admin, which forgets the headers of a refusal: how long to wait is kept in its body. */
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
