import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle?: { stack?: Layer[] };
}

const pages = new Set(['/api/docs', '/api/docs/start.js', '/api/docs/swagger-ui.css', '/api/docs/swagger-ui-bundle.js']);

const routesOf = (stack: readonly Layer[]): string[] =>
  stack.flatMap((layer) => [
    ...(layer.route ? Object.keys(layer.route.methods).map((method) => `${method} ${layer.route?.path}`) : []),
    ...routesOf(layer.handle?.stack ?? []),
  ]);

describe('the registry', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('sqlite');
  });
  afterAll(() => house.close());

  test('is the only way to an address', () => {
    const known = new Set(house.pilotage.routes.map(({ method, path }) => `${method} ${path}`));
    const key: string = 'stack';
    const mounted = routesOf(Reflect.get(house.pilotage.app.express.router, key));
    expect(mounted.length).toBeGreaterThan(40);
    expect(mounted.filter((line) => !known.has(line) && !pages.has(line.split(' ')[1] ?? ''))).toEqual([]);
  });

  test('every line that is not public refuses whoever is not signed in', async () => {
    const nobody = await house.as();
    for (const { method, path, access } of house.pilotage.routes) {
      if (access === 'public') continue;
      const asked = path.replace(':id', '1');
      const answer = await nobody.ask(
        method === 'get' ? 'GET' : method === 'post' ? 'POST' : method === 'put' ? 'PUT' : 'DELETE',
        asked,
      );
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });

  test('a role without any grant is refused: lists and POSTs as 403, one row as 404', async () => {
    const juror = await house.as('juror');
    for (const resource of ['pilots', 'organisations', 'measurements', 'auditEvents', 'reports']) {
      expect((await juror.list(resource)).status).toBe(403);
      expect((await juror.get(`/api/${resource}/1`)).status).toBe(404);
    }
    expect((await juror.get('/api/progress')).status).toBe(403);
    expect((await (await house.as('lead')).post('/api/users', { email: 'x@y.example', name: 'X' })).status).toBe(403);
  });

  test('what nobody registered is not there', async () => {
    const lead = await house.as('lead');
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
