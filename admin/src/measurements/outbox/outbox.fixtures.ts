import { HttpError } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import type { OwnWrite } from '../../outbox/advanceSeenCell.ts';
import type { CellBody } from './cellBody.ts';
import { createMeasurement } from '../measurements.fixtures.ts';
import { Outbox } from './Outbox.ts';
import type { UnsentCell } from './unsentCellStorage.ts';

export const refusal = (status: number, body: object = {}) => new HttpError('no', status, body);

export const waitUntilIdle = () => new Promise((resolve) => setTimeout(resolve, 5));

interface OutboxFixture {
  stored: Measurement | null;
  cached: Measurement | null;
  connection: 'up' | 'down' | 'responsesLost';
  failure: HttpError | null;
  /** Every request to the server, successful or not: the cell, the new content and the key. */
  requests: { base: Measurement | null; body: CellBody | null; key: string }[];
  writes: (CellBody | null)[];
  /** The body of each key, as JSON. */
  bodiesByKey: Map<string, string>;
  isSessionExpired: boolean;
  /** The versions before and after each own write. */
  ownWrites: (number | null)[][];
  /** Resolves when the page shows the updated cell. */
  waitForRender: () => Promise<void>;
  unsentByKey: Map<string, UnsentCell>;
  /** The scheduled tasks, each with its delay in ms. */
  scheduled: { task: () => void; delay: number } | null;
}

/** A server with one cell, a browser with unsent changes, and a switch for the connection between them. */
export function createOutboxFixture(stored: Measurement | null = null) {
  const unsentByKey = new Map<string, UnsentCell>();
  const fixture: OutboxFixture = {
    stored,
    cached: stored,
    connection: 'up',
    failure: null,
    requests: [],
    writes: [],
    bodiesByKey: new Map(),
    isSessionExpired: false,
    ownWrites: [],
    waitForRender: async () => undefined,
    unsentByKey,
    scheduled: null,
  };
  let keys = 0;
  /** Whether this request was already carried out: a create is recognised by its key, which allows no other body. */
  const isRepeated = (base: Measurement | null, body: CellBody | null, key: string) => {
    const before = base === null ? fixture.bodiesByKey.get(key) : undefined;
    if (before !== undefined && before !== JSON.stringify(body)) throw refusal(422, { message: 'idempotencyReused' });
    return before !== undefined;
  };
  /** A DELETE carries no version. */
  const refusedAs = (base: Measurement | null, body: CellBody | null): number | null => {
    if (base === null) return fixture.stored === null ? null : 409;
    if (fixture.stored?.id !== base.id) return 404;
    return body !== null && fixture.stored.version !== base.version ? 409 : null;
  };
  const dependencies = {
    send: async (base: Measurement | null, _: object, body: CellBody | null, key: string) => {
      fixture.requests.push({ base, body, key });
      if (fixture.connection === 'down') throw refusal(0);
      if (fixture.failure) throw fixture.failure;
      if (!isRepeated(base, body, key)) {
        const status = refusedAs(base, body);
        if (status !== null) throw refusal(status);
        fixture.bodiesByKey.set(key, JSON.stringify(body));
        fixture.writes.push(body);
        fixture.stored = body && {
          ...(fixture.stored ?? createMeasurement()),
          ...body,
          version: (fixture.stored?.version ?? 0) + 1,
        };
      }
      if (fixture.connection === 'responsesLost') throw refusal(0);
      return fixture.stored;
    },
    fetchStored: async () => {
      if (fixture.connection !== 'up') throw refusal(0);
      return fixture.stored;
    },
    readCache: () => fixture.cached,
    updateCache: async (_: object, cell: Measurement | null) => {
      fixture.cached = cell;
      await fixture.waitForRender();
    },
    storage: {
      read: () => [...unsentByKey.values()].sort((one, other) => one.order - other.order),
      has: (key: string) => unsentByKey.has(key),
      save: (unsent: UnsentCell) => void unsentByKey.set(unsent.key, unsent),
      remove: (key: string) => void unsentByKey.delete(key),
    },
    createKey: () => `key${(keys += 1)}.${Math.random()}`,
    onSessionExpired: () => {
      fixture.isSessionExpired = true;
    },
    onOwnWrite: (_: object, { before, after }: OwnWrite) => {
      fixture.ownWrites.push([before?.version ?? null, after?.version ?? null]);
    },
    schedule: (task: () => void, delay: number) => {
      fixture.scheduled = { task, delay };
      return () => {
        fixture.scheduled = null;
      };
    },
  };
  return { fixture, open: () => new Outbox(dependencies) };
}
