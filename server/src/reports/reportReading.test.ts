import { engines } from '@pilotage/db/testing';
import type { Assignment, Measurement } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseIds, parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

const instantAt = (minute: number, second = 0) =>
  `2019-03-15T09:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}.000Z`;

/** Follows one report from its first figure to its restatement, one minute per step, as each role reads it. */
describe.each(engines)('reading a report on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  let assignments: [Assignment, Assignment];
  let cells: [Measurement, Measurement];
  let periodId = 0;
  let reportId = 0;

  const get = async (person: Person, path: string) => {
    const { status, text, body } = await (await app.signInAs(person)).get(path);
    expect([person, path, status, text.slice(0, 200)]).toEqual([person, path, 200, text.slice(0, 200)]);
    return body;
  };
  const statusFor = async (person: Person, path: string) => (await (await app.signInAs(person)).get(path)).status;
  async function step(action: string, person: Person, body: object = {}) {
    const { id, version } = await builders.theReport(periodId);
    const { status, text } = await (await app.signInAs(person)).post(`/api/reports/${id}/${action}`, { version, ...body });
    expect([action, status, text.slice(0, 200)]).toEqual([action, 200, text.slice(0, 200)]);
  }
  async function change(index: 0 | 1, fields: object) {
    const staff = await app.signInAs('staffA');
    const { id, version } = parseRecord('measurements', await staff.get(`/api/measurements/${cells[index].id}`), 200);
    parseRecord('measurements', await staff.put(`/api/measurements/${id}`, { version, ...fields }), 200);
  }
  async function write(fields: object) {
    const { id, version } = await builders.theReport(periodId);
    parseRecord('reports', await (await app.signInAs('staffA')).put(`/api/reports/${id}`, { version, ...fields }), 200);
  }
  const pathOf = (part: 'history' | 'differences' | 'review' | 'checklist' | 'preview' | 'reopen-preview') =>
    `/api/reports/${reportId}/${part}`;
  const cellHistoryPath = (index: 0 | 1) => `/api/measurements/${cells[index].id}/history`;

  beforeAll(async () => {
    app = await startTestApp(engine, instantAt(0));
    builders = createApiFactories(app);
    const [one, two] = [await builders.anIndicator({ code: 'ONE' }), await builders.anIndicator({ code: 'TWO' })];
    assignments = [
      await builders.anAssignment({ indicatorId: one.id, target: 6 }),
      await builders.anAssignment({ indicatorId: two.id, target: 20 }),
    ];
    const third = await builders.anIndicator({ code: 'THREE' });
    await builders.anAssignment({ indicatorId: third.id });
    const early = await builders.anOpenPeriod({ number: 1 });
    await builders.aMeasurement({ assignmentId: assignments[1].id, periodId: early.id, value: 2 });
    await builders.submitReport(early.id);
    const { id: earlyReport, version } = await builders.theReport(early.id);
    await (await app.signInAs('lead')).post(`/api/reports/${earlyReport}/approve`, { version });
    periodId = (await builders.anOpenPeriod({ number: 2 })).id;
    await builders.anOpenPeriod({ number: 3 });
    cells = [
      await builders.aMeasurement({ assignmentId: assignments[0].id, periodId, value: 5, comment: 'canary-draft' }),
      await builders.aMeasurement({ assignmentId: assignments[1].id, periodId, value: 12 }),
    ];
    reportId = (await builders.theReport(periodId)).id;
  });
  afterAll(() => app.close());

  test('only its own organisation reads the checklist and the preview of a draft', async () => {
    await write({ narrative: 'A good half-year', highlights: 'canary-highlight' });
    expect(await get('staffA', pathOf('checklist'))).toEqual({
      expected: 3,
      missing: [assignments[1].id + 1],
      findings: [],
      warnings: [{ assignmentId: assignments[1].id, odd: ['jump'], hasComment: false }],
      emptySections: ['problems', 'nextSteps', 'targetGroups'],
      unanswered: [],
      open: [
        { kind: 'missing', assignmentId: assignments[1].id + 1, blocks: false },
        { kind: 'warning', assignmentId: assignments[1].id, odd: ['jump'], hasComment: false, blocks: false },
        { kind: 'section', section: 'problems', blocks: false },
        { kind: 'section', section: 'nextSteps', blocks: false },
        { kind: 'section', section: 'targetGroups', blocks: false },
      ],
    });
    const rows = z
      .array(z.looseObject({ indicator: z.string(), by: z.string(), key: z.string(), before: z.unknown(), after: z.unknown() }))
      .parse(await get('managerA', pathOf('preview')));
    expect(rows.find(({ indicator, by }) => indicator === 'ONE' && by === 'country')).toMatchObject({
      key: 'AT',
      before: { value: null, n: 0 },
      after: { value: 5, n: 1, attainment: 0.8333 },
    });
    expect(rows.find(({ indicator, by }) => indicator === 'TWO' && by === 'organisation')).toMatchObject({
      before: { value: 2 },
      after: { value: 14 },
    });
    expect(rows.map(({ indicator }) => indicator)).not.toContain('THREE');
    expect(await get('staffA', pathOf('differences'))).toEqual({ since: null, cells: [], sections: [] });
    for (const [person, statuses] of [
      ['lead', [403, 403, 404, 404]],
      ['staffB', [404, 404, 404, 404]],
      ['evaluator', [403, 403, 404, 404]],
    ] as const) {
      const actualStatuses = [];
      for (const path of [
        pathOf('checklist'),
        pathOf('preview'),
        cellHistoryPath(0),
        `/api/reports/${reportId}/at?from=${instantAt(0)}&to=${instantAt(9)}`,
      ])
        actualStatuses.push(await statusFor(person, path));
      // The lead partner sees that the draft exists, but not its content.
      if (person === 'lead') expect(actualStatuses.slice(0, 3)).toEqual(statuses.slice(0, 3));
      else expect([person, actualStatuses.every((status) => status === 403 || status === 404)]).toEqual([person, true]);
    }
    const text = JSON.stringify(await get('lead', `/api/reports/${reportId}/at?from=${instantAt(0)}&to=${instantAt(9)}`));
    expect(text).not.toContain('canary');
  });

  test('a first review lists outliers first', async () => {
    app.clock.set(instantAt(1));
    await step('submit', 'managerA');
    const rows = z
      .array(z.looseObject({ odd: z.array(z.string()), changed: z.boolean(), accepted: z.boolean() }))
      .parse(await get('lead', pathOf('review')));
    expect(rows).toMatchObject([
      { indicator: { code: 'TWO' }, odd: ['jump'], changed: false, accepted: false, cell: { value: 12 }, last: { value: 2 } },
      { indicator: { code: 'ONE' }, odd: [], changed: false, accepted: false, last: null, before: null },
    ]);
    for (const person of ['staffA', 'evaluator', 'observer', 'staffB'] as const)
      expect([person, [403, 404].includes(await statusFor(person, pathOf('review')))]).toEqual([person, true]);
  });

  test('changes after a return are visible to the organisation at once, to the lead partner after submission', async () => {
    app.clock.set(instantAt(2));
    const remarks = [{ assignmentId: assignments[1].id, comment: 'Twelve?' }];
    await step('return', 'lead', { comment: 'Please look again', cells: remarks });
    expect(await get('staffA', pathOf('checklist'))).toMatchObject({ unanswered: remarks });
    app.clock.set(instantAt(3));
    await change(1, { value: 3, comment: 'canary-corrected' });
    await write({ problems: 'canary-problem' });
    const diff = {
      since: instantAt(1),
      cells: [
        { assignmentId: assignments[1].id, old: { value: 12, comment: null }, new: { value: 3, comment: 'canary-corrected' } },
      ],
      sections: [{ section: 'problems', old: null, new: 'canary-problem' }],
    };
    expect(await get('managerA', pathOf('differences'))).toMatchObject(diff);
    expect(await get('staffA', pathOf('checklist'))).toMatchObject({ unanswered: [] });
    expect(await get('lead', pathOf('differences'))).toEqual({ since: instantAt(1), cells: [], sections: [] });
    app.clock.set(instantAt(4));
    await step('submit', 'managerA');
    expect(await get('lead', pathOf('differences'))).toMatchObject(diff);
    expect(await get('lead', pathOf('review'))).toMatchObject([
      { indicator: { code: 'TWO' }, changed: true, accepted: false, before: { value: 12 }, cell: { value: 3 } },
      { indicator: { code: 'ONE' }, changed: false, accepted: true, before: null },
    ]);
    expect(await statusFor('staffB', pathOf('differences'))).toBe(404);
  });

  test('only the organisation and the lead partner read the transitions and their remarks', async () => {
    app.clock.set(instantAt(5));
    await step('return', 'lead', { comment: 'Once more', cells: [{ assignmentId: assignments[0].id, comment: 'Five?' }] });
    app.clock.set(instantAt(6));
    await step('submit', 'managerA');
    for (const person of ['staffA', 'lead'] as const) {
      expect(await get(person, pathOf('history'))).toMatchObject([
        { action: 'submit', at: instantAt(1), actorRole: 'partnerManager', comment: null, cells: [] },
        { action: 'return', at: instantAt(2), comment: 'Please look again', cells: [{ comment: 'Twelve?' }] },
        { action: 'submit', at: instantAt(4) },
        { action: 'return', at: instantAt(5), actorId: app.ids.users.lead, comment: 'Once more', cells: [{ comment: 'Five?' }] },
        { action: 'submit', at: instantAt(6) },
      ]);
    }
    // What was returned and is sent again as it was has not been accepted.
    expect(await get('lead', pathOf('review'))).toMatchObject([
      { indicator: { code: 'TWO' }, accepted: true },
      { indicator: { code: 'ONE' }, accepted: false },
    ]);
    expect([await statusFor('evaluator', pathOf('history')), await statusFor('staffB', pathOf('history'))]).toEqual([403, 404]);
  });

  test('the reopening preview lists the dependent progress rows', async () => {
    expect(await statusFor('lead', pathOf('reopen-preview'))).toBe(409);
    app.clock.set(instantAt(7));
    await step('approve', 'lead');
    const preview = z
      .object({
        cells: z.int(),
        hanging: z.array(z.looseObject({ indicator: z.string(), by: z.string(), key: z.string(), period: z.int() })),
      })
      .parse(await get('lead', pathOf('reopen-preview')));
    expect(preview.cells).toBe(2);
    // Running totals of its own period and of later opened ones, never of an earlier one.
    expect(preview.hanging.filter(({ indicator, by }) => indicator === 'TWO' && by === 'country')).toMatchObject([
      { key: 'AT', period: 2, value: 5, n: 1 },
      { key: 'AT', period: 3, value: 5, n: 1 },
    ]);
    expect(preview.hanging.some(({ key }) => key === 'HU')).toBe(false);
    for (const person of ['managerA', 'evaluator', 'staffB'] as const)
      expect([403, 404]).toContain(await statusFor(person, pathOf('reopen-preview')));
  });

  test('each role reads the history of a figure as far as it may follow it', async () => {
    app.clock.set(instantAt(8));
    await step('reopen', 'lead', { reason: 'Counted twice' });
    app.clock.set(instantAt(9));
    await change(0, { value: 4, comment: 'canary-restated' });
    const listCellHistory = async (person: Person, index: 0 | 1) =>
      z
        .array(
          z.looseObject({
            action: z.string(),
            reason: z.string().nullable(),
            new: z.looseObject({ value: z.number().nullable() }),
          }),
        )
        .parse(await get(person, cellHistoryPath(index)))
        .map((each) => [each.action, each.new.value, each.reason]);
    expect(await listCellHistory('staffA', 0)).toEqual([
      ['create', 5, 'canary-draft'],
      ['submit', 5, null],
      ['submit', 5, null],
      ['return', 5, 'Five?'],
      ['submit', 5, null],
      ['approve', 5, null],
      ['reopen', 5, 'Counted twice'],
      ['update', 4, 'canary-restated'],
    ]);
    expect(await listCellHistory('lead', 1)).toEqual([
      ['submit', 12, null],
      ['return', 12, 'Twelve?'],
      ['submit', 3, null],
      ['submit', 3, null],
      ['approve', 3, null],
      ['reopen', 3, 'Counted twice'],
    ]);
    for (const person of ['evaluator', 'observer'] as const) {
      expect(await listCellHistory(person, 0)).toEqual([
        ['approve', 5, null],
        ['reopen', 5, null],
      ]);
      const { body } = await (await app.signInAs(person)).get(cellHistoryPath(0));
      expect(body).toMatchObject([{ actorId: null }, { actorId: null }]);
    }
    expect((await (await app.signInAs('lead')).get(cellHistoryPath(0))).text).not.toContain('canary-restated');
    expect([
      await statusFor('staffB', cellHistoryPath(0)),
      await statusFor('staffA', '/api/measurements/999999/history'),
    ]).toEqual([404, 404]);
  });

  test('a report is compared between any two instants', async () => {
    const between = (from: number, to: number) => `/api/reports/${reportId}/at?from=${instantAt(from)}&to=${instantAt(to)}`;
    expect(await get('staffA', between(2, 3))).toMatchObject({
      cells: [{ assignmentId: assignments[1].id, old: { value: 12 }, new: { value: 3 } }],
      sections: [{ section: 'problems', new: 'canary-problem' }],
    });
    expect(await get('lead', between(2, 3))).toMatchObject({ cells: [], sections: [] });
    expect(await get('lead', between(2, 4))).toMatchObject({ cells: [{ old: { value: 12 }, new: { value: 3 } }] });
    expect(await get('evaluator', between(0, 9))).toMatchObject({
      cells: [{ new: { value: 5 } }, { new: { value: 3 } }],
      sections: [{ section: 'narrative' }, { section: 'highlights' }, { section: 'problems' }],
    });
    expect(await get('staffA', between(8, 9))).toMatchObject({ cells: [{ old: { value: 5 }, new: { value: 4 } }] });
    const staff = await app.signInAs('staffA');
    for (const query of [
      '',
      `?from=${instantAt(1)}`,
      `?from=yesterday&to=${instantAt(1)}`,
      `?from=${instantAt(2)}&to=${instantAt(1)}`,
    ])
      expect((await staff.get(`/api/reports/${reportId}/at${query}`)).status).toBe(400);
  });

  test('a comparison includes a figure that was removed later', async () => {
    const staff = await app.signInAs('staffA');
    const [third] = parseIds(await staff.list('assignments', { sort: ['id', 'DESC'], range: [0, 0] }));
    app.clock.set(instantAt(10));
    const cell = await builders.aMeasurement({ assignmentId: third ?? 0, periodId, value: 77 });
    app.clock.set(instantAt(11));
    await staff.delete(`/api/measurements/${cell.id}`);
    const path = `/api/reports/${reportId}/at?from=${instantAt(10)}&to=${instantAt(11)}`;
    expect(await get('staffA', path)).toMatchObject({ cells: [{ measurementId: cell.id, old: { value: 77 }, new: null }] });
    expect((await (await app.signInAs('lead')).get(path)).text).not.toContain('77,');
  });

  test('a return that a later review has settled keeps no figure open', async () => {
    const steps = ['submit', 'approve', 'reopen', 'submit'] as const;
    for (const [index, action] of steps.entries()) {
      app.clock.set(instantAt(12 + index));
      await step(action, action === 'submit' ? 'managerA' : 'lead', action === 'reopen' ? { reason: 'Once more' } : {});
    }
    expect(await get('lead', pathOf('review'))).toMatchObject([{ accepted: true }, { accepted: true }]);
  });
});
