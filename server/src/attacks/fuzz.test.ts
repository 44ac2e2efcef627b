import { engines } from '@pilotage/db/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Route } from '../http/route.ts';
import { type AttackFixture, missingId, createAttackFixture } from '../testing/attacks/attackFixture.ts';

/** A fixed seed gives the same requests in every run. */
const seed = 20191018;
const runsPerRoute = 6;

const hostileValue = fc.constantFrom<unknown>(
  null,
  true,
  '',
  ' ',
  '5',
  -1,
  0,
  0.1,
  1e21,
  2 ** 53,
  'NaN',
  "' OR 1=1 --",
  '%',
  '\\',
  '\u0000',
  '\ud800',
  '\u202e',
  '<script>',
  '../../etc/passwd',
  '=1+1',
  [],
  {},
  [[1]],
  { $ne: null },
  { toString: 1 },
  JSON.parse('{"__proto__":{"admin":true}}'),
  'x'.repeat(3000),
  '2019-02-30',
  '9999-12-31',
  '2019-03-15T09:00:00.000Z',
);

const plausibleWord = fc.constantFrom('draft', 'design', 'count', 'output', 'measurements', 'partnerManager', 'en', 'AT', 'New');

const arbitraryIds = ({ a, b, app }: AttackFixture) =>
  fc.constantFrom<unknown>(
    ...Object.values(a),
    ...Object.values(b),
    ...Object.values(app.ids.organisations),
    ...Object.values(app.ids.users),
    missingId,
  );

/** The field names of the route's body. */
function fieldsOf(route: Route): string[] {
  if (!route.in) return [];
  const schema = z.toJSONSchema(route.in, { unrepresentable: 'any', io: 'input' });
  const shapes = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return shapes.flatMap((shape) => (typeof shape === 'object' ? Object.keys(shape.properties ?? {}) : []));
}

const extraFields = ['id', 'organisationId', 'state', 'version', 'userId', 'createdAt', 'passwordHash', 'constructor', 'role'];

interface FuzzRequest {
  query: Record<string, unknown>;
  body: Record<string, unknown>;
  raw: string | null;
  id: unknown;
  key: string | null;
}

/** Random requests to a route with known and unknown, valid and invalid parameters and fields. */
function arbitraryRequests(route: Route, fixtures: AttackFixture): fc.Arbitrary<FuzzRequest> {
  const id = arbitraryIds(fixtures);
  const value = fc.oneof(
    { weight: 3, arbitrary: id },
    { weight: 2, arbitrary: plausibleWord },
    { weight: 3, arbitrary: hostileValue },
  );
  const filter = fc.dictionary(fc.constantFrom(...fieldsOf(route), ...extraFields, 'q', 'or', '_where', 'pilot.title'), value, {
    maxKeys: 3,
  });
  const list = {
    filter,
    sort: fc.tuple(fc.constantFrom('id', 'title', 'passwordHash', 'pilot.title', ''), fc.constantFrom('ASC', 'DESC', 'x')),
    range: fc.oneof(fc.tuple(fc.integer(), fc.integer()), hostileValue),
  };
  const names = (route.query ?? []).filter((name) => !(name in list));
  const every = { ...list, ...Object.fromEntries([...names, 'x'].map((name) => [name, value])) };
  const known = Object.fromEntries(Object.entries(every).filter(([name]) => route.query?.includes(name)));
  return fc.record({
    // An unknown parameter refuses the request at once, so most requests have none.
    query: fc.oneof(
      { weight: 3, arbitrary: fc.record(known, { requiredKeys: [] }) },
      { weight: 1, arbitrary: fc.record(every, { requiredKeys: [] }) },
    ),
    body: fc.dictionary(fc.constantFrom(...fieldsOf(route), ...fieldsOf(route), ...extraFields), value, { maxKeys: 8 }),
    raw: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.constantFrom('', '{', 'null', '[]', '"x"', '{"a":1}{}')),
    id: fc.oneof(id, fc.constantFrom('0', '-1', '1.5', '1e3', '%00', '..', 'x', '9007199254740993')),
    key: fc.option(fc.constantFrom('a', 'b', 'x'.repeat(300)), { nil: null }),
  });
}

/** Left out: sign-in is rate-limited, and switching the membership would change the role of the user. */
const isFuzzed = ({ path }: Route) => !/^\/api\/(auth|session|invitations\/accept)/.test(path);

describe.each(engines)('random requests, on %s', (engine) => {
  let fixtures: AttackFixture;
  beforeAll(async () => {
    fixtures = await createAttackFixture(engine);
    for (const person of ['staffA', 'managerA', 'evaluator', 'observer', 'juror'] as const) await fixtures.app.signInAs(person);
  });
  afterAll(() => fixtures?.app.close());

  test.each(['staffA', 'managerA', 'evaluator', 'observer', 'juror', undefined] as const)(
    '%s gets documented responses without hidden data, and changes no foreign rows',
    async (person) => {
      const { leakDetector, app } = fixtures;
      await leakDetector.startCase();
      const client = await leakDetector.signInAs(person);
      const statuses = new Map<number, number>();
      const mayWrite = person === 'staffA' || person === 'managerA' || person === undefined;
      for (const [index, route] of app.pilotage.routes.filter(isFuzzed).entries()) {
        if (route.method !== 'get' && !mayWrite) continue;
        for (const fuzzRequest of fc.sample(arbitraryRequests(route, fixtures), { seed: seed + index, numRuns: runsPerRoute })) {
          const query = new URLSearchParams();
          for (const [name, value] of Object.entries(fuzzRequest.query)) query.set(name, JSON.stringify(value));
          const path = `${route.path.replace(/:\w+/g, encodeURIComponent(String(fuzzRequest.id)))}?${query}`;
          const method = ({ get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const)[route.method];
          const body = method === 'GET' || method === 'DELETE' ? undefined : (fuzzRequest.raw ?? fuzzRequest.body);
          const { status } = await client.request(
            method,
            path,
            body,
            fuzzRequest.key === null ? {} : { 'idempotency-key': fuzzRequest.key },
          );
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      }
      await leakDetector.assertNoLeaks({ unchanged: 'some' });
      // The requests must not all be refused early: some succeed, some fail validation.
      const seenStatuses = [...statuses.keys()];
      expect(seenStatuses).toEqual(expect.arrayContaining(person === undefined ? [200, 401] : [200, 400, 404]));
    },
  );
});
