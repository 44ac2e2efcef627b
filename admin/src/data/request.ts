import { type fetchUtils, HttpError } from 'react-admin';
import { membershipHeader } from '@pilotage/shared/membershipHeader';
import {
  isMembershipChanged,
  isViewingTab,
  getTabMembership,
  reportMembershipMismatch,
} from '../access/session/tabMembership.ts';
import { isCancelled } from './isCancelled.ts';
import { type JsonResponse, fetchJson } from './fetchJson.ts';
import { recordResponse } from './lastResponse.ts';
import { inputNameOf, isProblem, problemOf } from './problem.ts';
import { createSingleFlight } from './createSingleFlight.ts';

export const apiRoot = '/api';

/** Converts an error for react-admin's forms; a network failure gets its own message. */
export function toFormError(error: unknown): Error {
  if (!(error instanceof HttpError)) return new HttpError('problem.unreachable', 0, {});
  const problem = problemOf(error);
  const errors = Object.fromEntries(Object.entries(problem.errors).map(([field, message]) => [inputNameOf(field), message]));
  const body = { ...(typeof error.body === 'object' ? error.body : {}), errors };
  return new HttpError(problem.message || 'problem.unknown', error.status, body);
}

const isSessionAddress = (address: string) => address.startsWith(`${apiRoot}/session`) || address.startsWith(`${apiRoot}/auth/`);

/**
 * The error of a write that is not sent, because another tab switched the membership, or because this tab only looks on as a role; null for any
 * other request.
 */
export function findBlockedWrite(address: string, method = 'GET'): Error | null {
  if (method === 'GET' || isSessionAddress(address)) return null;
  if (isMembershipChanged()) return createMembershipChangedError();
  return isViewingTab() ? new HttpError('viewAs.readOnly', 0, {}) : null;
}

/**
 * Error of a write that was not sent, because another tab switched the membership. A banner explains it, and typed text stays.
 */
const createMembershipChangedError = (): Error =>
  new HttpError(isViewingTab() ? 'viewAs.over' : 'shell.membershipElsewhere', 0, {});

/** Converts an error of a request for react-admin's forms, and reports a mismatch of memberships. */
export function toRequestError(error: unknown, requestedMembershipId: number | null): Error {
  if (!isProblem(error, 'otherMembership')) return toFormError(error);
  reportMembershipMismatch(requestedMembershipId);
  return createMembershipChangedError();
}

const runOnce = createSingleFlight<JsonResponse>();

/**
 * Replaces react-admin's HTTP client and converts the errors of `contract.md` for its forms. Identical concurrent writes are sent
 * once.
 */
export function request(address: string, options: fetchUtils.Options = {}): Promise<JsonResponse> {
  const { method = 'GET', body, headers } = options;
  if (method === 'GET') return executeRequest(address, options);
  const key = new Headers(headers).get('Idempotency-Key') ?? '';
  return runOnce(JSON.stringify([method, address, key, typeof body === 'string' ? body : null]), () =>
    executeRequest(address, options),
  );
}

async function executeRequest(address: string, options: fetchUtils.Options): Promise<JsonResponse> {
  const blocked = findBlockedWrite(address, options.method);
  if (blocked) throw blocked;
  const requestedMembershipId = getTabMembership();
  const headers = new Headers(options.headers);
  if (requestedMembershipId !== null) headers.set(membershipHeader, String(requestedMembershipId));
  try {
    const response = await fetchJson(address, { ...options, headers, credentials: 'same-origin' });
    recordResponse();
    return response;
  } catch (error) {
    if (isCancelled(error)) throw error;
    throw toRequestError(error, requestedMembershipId);
  }
}

/** Gets `path` under `/api`. The type parameter is not checked at run time: the server guarantees the contract. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const { json } = await request(`${apiRoot}${path}`, signal ? { signal } : {});
  return json;
}

/** Sends `body` to `path` under `/api`, with an `Idempotency-Key` where given, and returns the parsed response. */
export async function sendJson<T>(method: 'POST' | 'PUT', path: string, body: object, key?: string): Promise<T> {
  const headers = new Headers(key === undefined ? {} : { 'Idempotency-Key': key });
  const { json } = await request(`${apiRoot}${path}`, { method, headers, body: JSON.stringify(body) });
  return json;
}
