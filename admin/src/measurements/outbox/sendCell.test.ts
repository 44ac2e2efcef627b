import { afterEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '../../data/problem.ts';
import { createMeasurement } from '../measurements.fixtures.ts';
import { fetchStoredCell, sendCell } from './sendCell.ts';

const address = { organisationId: 3, assignmentId: 11, periodId: 5 };
const figure = { availability: 'reported', value: 8, comment: null } as const;

/** The requests as the server receives them. */
function server(createResponse: () => Response) {
  const sent: { method: string | undefined; path: string; key: string | null; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (path: string, { method, headers, body }: RequestInit) => {
    const key = new Headers(headers).get('Idempotency-Key');
    sent.push({ method, path, key, body: typeof body === 'string' ? JSON.parse(body) : null });
    return createResponse();
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

describe('sendCell', () => {
  it('creates with the key, updates with the version that the user saw, and deletes that very cell', async () => {
    const stored = createMeasurement({ id: 102, value: 8, version: 2 });
    const sent = server(() => Response.json(stored));
    expect(await sendCell(null, address, figure, 'one')).toEqual(stored);
    const baseCell = createMeasurement({ id: 101, version: 4 });
    await sendCell(baseCell, address, figure, 'two');
    expect(await sendCell(baseCell, address, null, 'three')).toBe(null);
    expect(sent).toEqual([
      { method: 'POST', path: '/api/measurements', key: 'one', body: { ...address, ...figure } },
      { method: 'PUT', path: '/api/measurements/101', key: null, body: { ...figure, version: 4 } },
      { method: 'DELETE', path: '/api/measurements/101', key: null, body: null },
    ]);
  });

  it('sends nothing where there is nothing to delete', async () => {
    const sent = server(() => Response.json({}));
    expect([await sendCell(null, address, null, 'one'), sent]).toEqual([null, []]);
  });

  it('returns the retry delay of a refusal, where the server states it', async () => {
    const refusals = [
      [{ 'Retry-After': '7' }, JSON.stringify({ message: 'Too many.' }), { message: 'Too many.', retryAfter: 7 }],
      [{ 'Retry-After': '7' }, '<h1>Too many</h1>', { message: 'Busy', retryAfter: 7 }],
      [{}, JSON.stringify({ message: 'Too many.' }), { message: 'Too many.', retryAfter: null }],
    ] as const;
    for (const [headers, body, expected] of refusals) {
      server(() => new Response(body, { status: 429, statusText: 'Busy', headers }));
      const error: unknown = await sendCell(null, address, figure, 'one').catch((each: unknown) => each);
      expect(problemOf(error)).toMatchObject({ status: 429, ...expected });
    }
  });
});

describe('fetchStoredCell', () => {
  it('asks for the one cell of the assignment and period', async () => {
    const stored = createMeasurement({ id: 102 });
    const sent = server(() => Response.json([stored]));
    expect(await fetchStoredCell(address)).toEqual(stored);
    const { searchParams } = new URL(sent[0]?.path ?? '', 'http://localhost');
    expect(JSON.parse(searchParams.get('filter') ?? '')).toEqual({ assignmentId: 11, periodId: 5 });
  });

  it('is null where nothing is stored', async () => {
    server(() => Response.json([]));
    expect(await fetchStoredCell(address)).toBeNull();
  });
});
