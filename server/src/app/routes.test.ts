import { resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { cases } from '../testing/cases.ts';

interface RouterLayer {
  route?: { path: string; methods: Record<string, boolean> };
  handle?: { stack?: RouterLayer[] };
}

const httpMethods = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const;

const docsPages = new Set(['/api/docs', '/api/docs/start.js', '/api/docs/swagger-ui.css', '/api/docs/swagger-ui-bundle.js']);

const routesOf = (stack: readonly RouterLayer[]): string[] =>
  stack.flatMap((layer) => [
    ...(layer.route ? Object.keys(layer.route.methods).map((method) => `${method} ${layer.route?.path}`) : []),
    ...routesOf(layer.handle?.stack ?? []),
  ]);

describe('the route registry', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp('sqlite');
  });
  afterAll(() => app.close());

  test('no route is mounted outside of the registry', () => {
    const known = new Set(app.pilotage.routes.map(({ method, path }) => `${method} ${path}`));
    const key: string = 'stack';
    const mounted = routesOf(Reflect.get(app.pilotage.http.express.router, key));
    expect(mounted.length).toBeGreaterThan(40);
    expect(mounted.filter((line) => !known.has(line) && !docsPages.has(line.split(' ')[1] ?? ''))).toEqual([]);
  });

  test('every route that is not public responds 401 without a session', async () => {
    const visitor = await app.signInAs();
    for (const { method, path, access } of app.pilotage.routes) {
      if (access === 'public') continue;
      const concretePath = path.replace(':id', '1');
      const response = await visitor.request(httpMethods[method], concretePath);
      expect([method, path, response.status]).toEqual([method, path, 401]);
    }
  });

  test('without a grant lists and POSTs are 403, and single rows are 404', async () => {
    const juror = await app.signInAs('juror');
    const refused = resourceNames.filter(
      (name) => resourceOf(name).verbs.includes('list') && cases[name].findTotal('juror') === undefined,
    );
    expect(refused).toEqual(expect.arrayContaining(['pilots', 'organisations', 'measurements', 'auditEvents', 'reports']));
    for (const resource of refused) {
      expect((await juror.list(resource)).status).toBe(403);
      expect((await juror.get(`/api/${resource}/1`)).status).toBe(404);
    }
    expect((await juror.get('/api/progress')).status).toBe(403);
    expect((await (await app.signInAs('lead')).post('/api/users', { email: 'x@y.example', name: 'X' })).status).toBe(403);
  });

  test('every route refuses unknown and repeated parameters', async () => {
    const lead = await app.signInAs('lead');
    for (const { method, path, query = [] } of app.pilotage.routes) {
      const address = path.replace(/:\w+/g, '1');
      const known = query[0] ?? 'nonsense';
      for (const search of ['nonsense=1', `${known}=1&${known}=1`, '__proto__=1', 'Sort=1&sort=1']) {
        const { status, body } = await lead.request(httpMethods[method], `${address}?${search}`);
        expect([method, path, search, status, body]).toMatchObject([method, path, search, 400, { title: 'Malformed parameter' }]);
      }
    }
    for (const path of docsPages) {
      const statuses = [(await lead.get(path)).status, (await lead.get(`${path}?nonsense=1`)).status];
      expect([path, ...statuses]).toEqual([path, 200, 400]);
    }
  });

  test('a filter with an impossible name is refused, not ignored', async () => {
    const lead = await app.signInAs('lead');
    for (const filter of [
      '{"__proto__":{"id":1}}',
      '{"__proto__":1,"title":"x"}',
      '{"constructor":"x"}',
      '{"title":{"__proto__":1}}',
    ])
      expect([filter, (await lead.get(`/api/pilots?filter=${encodeURIComponent(filter)}`)).status]).toEqual([filter, 400]);
    for (const sort of ['["__proto__","ASC"]', '["title","ASC","x"]', '{"__proto__":[]}'])
      expect([sort, (await lead.get(`/api/pilots?sort=${encodeURIComponent(sort)}`)).status]).toEqual([sort, 400]);
  });

  test('paths without a route are 404', async () => {
    const lead = await app.signInAs('lead');
    for (const path of [
      '/api/nonsense',
      '/api/auth/sign-up/email',
      '/api/auth/list-sessions',
      '/api/Pilots',
      '/api/pilots/',
      '/api/pilots/1abc',
      '/api/pilots/01',
      '/api/expectations',
      '/.env',
    ]) {
      expect([path, (await lead.get(path)).status]).toEqual([path, 404]);
    }
  });
});
