import { test } from 'vitest';
import { openDatabase } from '../store/openDatabase.ts';
import { openStores } from '../store/openStores.ts';
import { seedDemo } from './seedDemo.ts';
import { progressMatrix, progressRows, medianAttainment, basisCells, reportingRate } from '@pilotage/shared';
test('x', async () => {
  const clock = { now: () => new Date('2026-11-24T10:00:00Z') };
  const { database, dataSource } = await openDatabase('sqlite::memory:');
  await dataSource.runMigrations();
  const stores = openStores(database, clock);
  const t = performance.now();
  console.log(await seedDemo(stores, { passwordHash: 'x', clock }), performance.now() - t);
  const t2 = performance.now();
  console.log(await seedDemo(stores, { passwordHash: 'x', clock }), performance.now() - t2);
  const s = stores.system();
  for (const r of ['organisations','users','memberships','periods','pilots','milestones','indicators','assignments','expectations','reports','measurements','approvedVersions','auditEvents'] as const) console.log(r, await s.count(r, {}));
  const periods = (await s.all('periods')).map((p) => ({ ...p, opened: p.state !== 'planned' }));
  const base = { periods, organisations: await s.all('organisations'), assignments: await s.all('assignments'), expectations: await s.all('expectations') };
  const rows = await s.all('measurements');
  const indicators = (await s.all('indicators')).filter((i) => i.valueType !== 'text');
  for (const basis of ['approved'] as const) for (const through of [3, 4, 5]) for (const i of indicators.slice(0, 8)) {
    const r = progressRows({ ...base, assignments: base.assignments.filter(a => a.indicatorId === i.id), cells: basisCells(rows, basis, null) } as any, i as any, { by: 'country', through, today: '2026-11-24', series: false } as any);
    console.log(basis, through, i.code, (r as any).map((x: any) => `${x.key} ${x.value}/${x.target} ${x.attainment} ${x.status} ${x.n}/${x.of} ${x.missing.map((m: any) => m.why)} ${x.gaps.length}`).join(' | '));
  }
});
