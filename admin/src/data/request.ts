import { fetchUtils, HttpError } from 'react-admin';
import { membershipHeader } from '@pilotage/shared/membershipHeader';
import { isHatElsewhere, membershipOfTab, sayOtherMembership } from '../access/hatOfTab.ts';
import { noteAnswer } from './lastAnswer.ts';
import { inputName, isProblem, problemOf } from './problem.ts';
import { singleFlight } from './singleFlight.ts';

export const apiRoot = '/api';

type Answer = Awaited<ReturnType<typeof fetchUtils.fetchJson>>;

/** An error as our forms understand it; what never reached the server says so. */
export function mapped(error: unknown): Error {
  if (!(error instanceof HttpError)) return new HttpError('problem.unreachable', 0, {});
  const problem = problemOf(error);
  const named = Object.fromEntries(Object.entries(problem.errors).map(([field, message]) => [inputName(field), message]));
  const body = { ...(typeof error.body === 'object' ? error.body : {}), errors: named };
  return new HttpError(problem.message || 'problem.unknown', error.status, body);
}

const isAboutSession = (address: string) => address.startsWith(`${apiRoot}/session`) || address.startsWith(`${apiRoot}/auth/`);

/** What is written here would be written under the hat of another tab. */
export const isOfAnotherHat = (address: string, method = 'GET') =>
  method !== 'GET' && !isAboutSession(address) && isHatElsewhere();

/** The refusal of what was written here and not done; its strip stands above the page, which keeps what was typed. */
export const ofAnotherHat = (): Error => new HttpError('shell.hatElsewhere', 0, {});

/** The refusal as our forms understand it, of a request that was meant with a membership. */
export function refused(error: unknown, meant: number | null): Error {
  if (!isProblem(error, 'otherMembership')) return mapped(error);
  sayOtherMembership(meant);
  return ofAnotherHat();
}

const once = singleFlight<Answer>();

/**
 * The stock client of react-admin, with the errors of `contract.md` in the form in which its forms understand them. What is written
 * twice at once, in the same words, is sent once.
 */
export function request(address: string, options: fetchUtils.Options = {}): Promise<Answer> {
  const { method = 'GET', body, headers } = options;
  if (method === 'GET') return ask(address, options);
  const key = new Headers(headers).get('Idempotency-Key') ?? '';
  return once(JSON.stringify([method, address, key, typeof body === 'string' ? body : null]), () => ask(address, options));
}

async function ask(address: string, options: fetchUtils.Options): Promise<Answer> {
  if (isOfAnotherHat(address, options.method)) throw ofAnotherHat();
  const meant = membershipOfTab();
  const headers = new Headers(options.headers);
  if (meant !== null) headers.set(membershipHeader, String(meant));
  try {
    const answer = await fetchUtils.fetchJson(address, { ...options, headers, credentials: 'same-origin' });
    noteAnswer();
    return answer;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw refused(error, meant);
  }
}

/** Reads `path` under `/api`. The caller says what it expects; the contract is the server's. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const { json } = await request(`${apiRoot}${path}`, signal ? { signal } : {});
  return json;
}

/** Sends `body` to `path` under `/api`, under an `Idempotency-Key` where there is one, and answers what came back. */
export async function sendJson<T>(method: 'POST' | 'PUT', path: string, body: object, key?: string): Promise<T> {
  const headers = new Headers(key === undefined ? {} : { 'Idempotency-Key': key });
  const { json } = await request(`${apiRoot}${path}`, { method, headers, body: JSON.stringify(body) });
  return json;
}
