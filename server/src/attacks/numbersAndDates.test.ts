import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseIds, parseRecord } from '../testing/app/responseParsers.ts';
import { useAttackFixture } from '../testing/attacks/attackFixture.ts';

const textSamples = [
  'null',
  'undefined',
  'true',
  'NaN',
  '-',
  '0',
  '1e5',
  "O'Brien",
  "Robert'); DROP TABLE pilots;--",
  '007',
  '1/2',
  '=1+1',
  '😀 ő ű ł č ž ß',
];

describe.each(engines)('numbers, dates and texts, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  async function cell() {
    const { leakDetector, a } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const path = `/api/measurements/${a.measurements}`;
    return { staff, path, ...parseRecord('measurements', await staff.get(path), 200) };
  }

  test('G01 integers are whole and within their bounds', async () => {
    const lead = await fixtures().leakDetector.signInAs('lead');
    const days = { startsOn: '2030-01-01', endsOn: '2030-06-30', dueOn: '2030-07-31' };
    for (const number of [2_147_483_648, -1, 0, 1.5, '12abc', '12', 1e300, true, null, 1001])
      expectInvalid(await lead.post('/api/periods', { ...days, number }), ['number']);
    const { version } = await cell();
    for (const id of [1.5, -1, 0, 2 ** 53, '1', true])
      expectInvalid(await (await cell()).staff.put((await cell()).path, { version, assignmentId: id }), ['assignmentId']);
  });

  test('G02 figures have at most four decimals and are below 10^11; nothing is rounded silently', async () => {
    for (const value of [0.00001, 1.00005, '1e3', 100_000_000_000, -100_000_000_000, '1,5', 0.1 + 0.2, 1e21]) {
      const { staff, path, version } = await cell();
      expectInvalid(await staff.put(path, { version, value }), ['value']);
    }
    for (const value of [0.0001, 1.005, 99_999_999_999.9999, 0.3, 5]) {
      const { staff, path, version } = await cell();
      expect(parseRecord('measurements', await staff.put(path, { version, value }), 200).value).toBe(value);
    }
    const { staff, path, version } = await cell();
    for (const value of [-1, -0.0001]) expectInvalid(await staff.put(path, { version, value }), ['value']);
  });

  test('G04 a thousand figures add up exactly', async () => {
    const { app, build, leakDetector } = fixtures();
    const { id: indicatorId, code } = await build.anIndicator({ valueType: 'amount', accumulation: 'incremental', decimals: 4 });
    const cells = 60;
    const created = await Promise.all(Array.from({ length: cells }, () => build.anAssignment({ indicatorId })));
    for (const [index, { id: assignmentId }] of created.entries())
      await build.aMeasurement({
        assignmentId,
        periodId: fixtures().periodId,
        value: 0.1 + index / 10_000 > 0 ? Math.round(1000 + index * 7) / 10_000 : 0,
      });
    await leakDetector.startCase();
    const total = created.reduce((sum, _, index) => sum + 1000 + index * 7, 0) / 10_000;
    const staff = await app.signInAs('staffA');
    const [row] = JSON.parse((await staff.get(`/api/progress?indicator=${code}&by=consortium&basis=own`)).text);
    expect(row.value).toBe(total);
  });

  test('G05 a date must exist in the calendar and have the canonical format', async () => {
    const { leakDetector, a } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const stored = parseRecord('milestones', await staff.get(`/api/milestones/${a.milestones}`), 200);
    for (const dueOn of [
      '2026-02-30',
      '2025-02-29',
      '0000-00-00',
      '9999-12-31',
      '2026-2-3',
      '2026-02-03T00:00:00Z',
      '03.02.2026',
      '',
      20260203,
      'today',
      '２０２６-02-03',
      '2026-02-03 ',
      '-2026-02-03',
    ])
      expectInvalid(await staff.put(`/api/milestones/${stored.id}`, { version: stored.version, dueOn }), ['dueOn']);
    for (const dueOn of ['2026-02-30', '2026-2-3', '2026-02-03T00:00:00Z', '0000-00-00'])
      expect((await staff.list('milestones', { filter: { dueOn_gte: dueOn } })).status).toBe(400);
    expect(
      parseRecord(
        'milestones',
        await staff.put(`/api/milestones/${stored.id}`, { version: stored.version, dueOn: '2028-02-29' }),
        200,
      ).dueOn,
    ).toBe('2028-02-29');
  });

  test('G10 texts are equal only if every character is equal', async () => {
    const manager = await fixtures().leakDetector.signInAs('managerA');
    const titles = ['Ω', 'ω', '🍺', '🍣', 'straße', 'strasse', 'a', 'á', 'A', 'a\u0301'];
    for (const title of titles) parseRecord('pilots', await manager.post('/api/pilots', { title, stage: 'design' }), 201);
    for (const title of titles) expect(parseIds(await manager.list('pilots', { filter: { title } })), `${title}`).toHaveLength(1);
    const kpi = { name: 'K', kind: 'output', valueType: 'count', accumulation: 'incremental' };
    parseRecord('indicators', await manager.post('/api/indicators', { ...kpi, code: 'org-a-Kpi' }), 201);
    // Codes are names, so they are compared without case.
    for (const code of ['org-a-Kpi', 'org-a-kpi', 'org-a-KPI'])
      expect(parseProblemCode(await manager.post('/api/indicators', { ...kpi, code }))).toBe('duplicate');
  });

  test('G11 G13 a text is stored unchanged or refused', async () => {
    const manager = await fixtures().leakDetector.signInAs('managerA');
    for (const title of [...textSamples, 'x'.repeat(200), ` ${'x'.repeat(198)} `]) {
      const created = parseRecord('pilots', await manager.post('/api/pilots', { title, stage: 'design' }), 201);
      expect(parseRecord('pilots', await manager.get(`/api/pilots/${created.id}`), 200).title).toBe(title);
      expect(parseIds(await manager.list('pilots', { filter: { title } }))).toContain(created.id);
    }
    const summary = 'a\tb\nc\r\nd';
    const described = parseRecord('pilots', await manager.post('/api/pilots', { title: 'x', summary, stage: 'design' }), 201);
    expect(parseRecord('pilots', await manager.get(`/api/pilots/${described.id}`), 200).summary).toBe(summary);
    for (const title of [
      'x'.repeat(201),
      `${'x'.repeat(200)}${' '.repeat(45)}`,
      'a\u0000b',
      '\ud800',
      '\u0007',
      '\u001b[31m',
      '\u202egnp',
      '\u200bx',
      'two\nlines',
      'two\r\nlines',
      'two\tcells',
      '\u009b31m',
    ])
      expectInvalid(await manager.post('/api/pilots', { title, stage: 'design' }), ['title']);
  });

  test('G14 an end before its start is refused', async () => {
    const { leakDetector, a, indicatorId, app, build } = fixtures();
    const lead = await leakDetector.signInAs('lead');
    expectInvalid(
      await lead.post('/api/periods', { number: 2, startsOn: '2018-02-01', endsOn: '2018-01-31', dueOn: '2018-08-31' }),
      ['endsOn'],
    );
    expectInvalid(
      await lead.post('/api/periods', { number: 2, startsOn: '2018-02-01', endsOn: '2018-07-31', dueOn: '2018-07-30' }),
      ['dueOn'],
    );
    const later = await build.aPeriod({ number: 2 });
    const levels = { organisationId: app.ids.organisations.a, indicatorId };
    expectInvalid(
      await lead.post('/api/assignments', { ...levels, fromPeriodId: later.id, untilPeriodId: fixtures().periodId }),
      ['untilPeriodId'],
    );
    expectInvalid(await lead.post('/api/assignments', { ...levels, target: -1 }), ['target']);
    expectInvalid(await lead.post('/api/assignments', { ...levels, baseline: 5, target: 9 }), ['baseline']);
    await app.signInAs('lead').then((client) => client.delete(`/api/periods/${later.id}`));
    await leakDetector.startCase();
    expect(a.assignments).toBeGreaterThan(0);
  });
});
