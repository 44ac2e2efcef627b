import { engines } from '@pilotage/db/testing';
import { type Assignment, instantText, type Period } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeIn, detailIn, expectInvalid, recordIn } from '../testing/answered.ts';
import { type Builders, openBuilders } from '../testing/builders.ts';
import { type House, openHouse } from '../testing/house.ts';

const until = '2019-03-15T10:00:00.000Z';
const after = '2019-03-15T10:00:00.001Z';

describe.each(engines)('an exception on %s', (engine) => {
  let house: House;
  let builders: Builders;
  let period: Period;
  let assignment: Assignment;
  let othersId = 0;

  beforeEach(async () => {
    house = await openHouse(engine, '2019-03-15T09:00:00.000Z');
    builders = openBuilders(house);
    const { id: indicatorId } = await builders.anIndicator({ code: 'TRAININGS' });
    assignment = await builders.anAssignment({ indicatorId });
    othersId = (await builders.anAssignment({ indicatorId, organisationId: house.ids.organisations.b })).id;
    period = await builders.anOpenPeriod();
    period = await builders.closePeriod(period);
  });
  afterEach(() => house.close());

  const enter = async (value: number) =>
    (await house.as('staffA')).post('/api/measurements', { assignmentId: assignment.id, periodId: period.id, value });
  const give = () => builders.anException({ periodId: period.id, until });

  test('opens a closed period to its organisation alone, up to and with its last instant', async () => {
    expect((await enter(1)).status).toBe(423);
    await give();
    house.clock.set(until);
    const cell = recordIn('measurements', await enter(2), 201);
    const staffB = await house.as('staffB');
    const theirs = await staffB.post('/api/measurements', { assignmentId: othersId, periodId: period.id, value: 1 });
    expect([theirs.status, codeIn(theirs)]).toEqual([423, 'periodClosed']);
    house.clock.set(after);
    const staff = await house.as('staffA');
    for (const late of [
      await staff.put(`/api/measurements/${cell.id}`, { version: cell.version, value: 3 }),
      await staff.delete(`/api/measurements/${cell.id}`),
    ]) {
      expect([late.status, codeIn(late)]).toEqual([423, 'periodClosed']);
      expect(detailIn(late)).toContain('Period 1 was closed on 15 Mar 2019, 10:00 CET.');
      expect(detailIn(late)).toContain(`ended on ${instantText(until, { locale: 'en', timeZone: 'Europe/Vienna' })}`);
    }
    expect((await house.pilotage.stores.system().get('measurements', cell.id)).value).toBe(2);
  });

  test('permits handing in until then, never after, and makes nothing late or in time', async () => {
    await give();
    house.clock.set(until);
    await enter(2);
    const { id, version } = await builders.theReport(period.id);
    const manager = await house.as('managerA');
    house.clock.set(after);
    expect((await manager.post(`/api/reports/${id}/submit`, { version })).status).toBe(423);
    expect((await manager.put(`/api/reports/${id}`, { version, narrative: 'x' })).status).toBe(423);
    house.clock.set(until);
    expect((await manager.post(`/api/reports/${id}/submit`, { version })).status).toBe(200);
    const { body } = await manager.get('/api/reporting-rates?period=1');
    // Due on 28 February 2018: handed in after it, and an exception moves no due day.
    expect(body).toMatchObject({ expected: 2, submitted: 1, onTime: 0, rate: 0.5, timeliness: 0 });
  });

  test('is needed to give a report of a closed period back, for it could not be handed in again', async () => {
    const exception = await give();
    await enter(2);
    await builders.submitReport(period.id);
    const lead = await house.as('lead');
    const step = async (action: string, body: object = {}) => {
      const { id, version } = await builders.theReport(period.id);
      return lead.post(`/api/reports/${id}/${action}`, { version, ...body });
    };
    house.clock.set(after);
    expect((await step('return', { comment: 'x', cells: [] })).status).toBe(423);
    expect((await step('approve')).status).toBe(200);
    expect((await step('reopen', { reason: 'x' })).status).toBe(423);
    const longer = { version: exception.version, until: '2019-03-15T11:00:00.000Z' };
    expect((await lead.put(`/api/exceptions/${exception.id}`, longer)).status).toBe(200);
    expect((await step('reopen', { reason: 'x' })).status).toBe(200);
  });

  test('is given once for an organisation and a period, for an instant to come, in a period that has opened', async () => {
    await give();
    const lead = await house.as('lead');
    const body = { organisationId: house.ids.organisations.a, periodId: period.id, until, reason: 'Illness' };
    expect((await lead.post('/api/exceptions', body)).status).toBe(409);
    const planned = await builders.aPeriod({ number: 2 });
    expectInvalid(await lead.post('/api/exceptions', { ...body, periodId: planned.id, until: '2019-03-15T08:59:59.999Z' }), [
      'periodId',
      'until',
    ]);
    expectInvalid(await lead.post('/api/exceptions', { ...body, periodId: planned.id, until: 'tomorrow', reason: ' ' }), [
      'periodId',
      'reason',
      'until',
    ]);
    const staff = await house.as('staffA');
    expect((await staff.list('exceptions')).text).toContain('Illness');
    expect((await (await house.as('staffB')).list('exceptions')).text).toBe('[]');
  });

  test('that is taken back closes the period at once', async () => {
    const { id } = await give();
    expect((await enter(1)).status).toBe(201);
    expect((await (await house.as('lead')).delete(`/api/exceptions/${id}`)).status).toBe(200);
    const { id: reportId, version } = await builders.theReport(period.id);
    expect((await (await house.as('managerA')).post(`/api/reports/${reportId}/submit`, { version })).status).toBe(423);
  });

  test('is held in the race of its removal and twenty figures: none is taken after it', async () => {
    const { id } = await give();
    const staff = await house.as('staffA');
    const lead = await house.as('lead');
    const cell = recordIn('measurements', await enter(1), 201);
    const writing = async (value: number) => {
      const answer = await staff.put(`/api/measurements/${cell.id}`, { version: cell.version, value });
      return answer.status;
    };
    const [removed, ...statuses] = await Promise.all([
      lead.delete(`/api/exceptions/${id}`).then(({ status }) => status),
      ...Array.from({ length: 20 }, (_, at) => writing(at + 10)),
    ]);
    expect(removed).toBe(200);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1);
    for (const status of statuses) expect([200, 409, 423]).toContain(status);
    expect(await writing(99)).toBe(423);
  });
});

describe.each(engines)('who is expected on %s', (engine) => {
  test('late joiners and early leavers are not, with the reason; no rate exceeds one', async () => {
    const house = await openHouse(engine, '2019-03-15T09:00:00.000Z');
    const builders = openBuilders(house);
    const { a, b, lead: ofLead } = house.ids.organisations;
    const { id: indicatorId } = await builders.anIndicator();
    const first = await builders.aPeriod({ number: 1 });
    const second = await builders.aPeriod({ number: 2 });
    await builders.anAssignment({ indicatorId, organisationId: a, untilPeriodId: first.id });
    await builders.anAssignment({ indicatorId, organisationId: b, fromPeriodId: second.id });
    await builders.openPeriod(first);
    const late = await builders.anAssignment({ indicatorId, organisationId: ofLead });
    await builders.openPeriod(second);
    const observer = await house.as('observer');
    const rates = async (number: number) => (await observer.get(`/api/reporting-rates?period=${number}`)).body;
    const of = (organisationId: number, expected: boolean, reason?: string) =>
      expect.objectContaining({ organisationId, expected, ...(reason ? { reason } : {}) });
    expect(await rates(1)).toMatchObject({
      expected: 1,
      organisations: expect.arrayContaining([of(a, true), of(b, false, 'joinedLater'), of(ofLead, false, 'joinedLater')]),
    });
    expect(await rates(2)).toMatchObject({
      expected: 2,
      organisations: expect.arrayContaining([of(a, false, 'leftEarlier'), of(b, true), of(ofLead, true)]),
    });
    // Assigned after the opening: what it reports counts, and in the rates it is in neither number.
    await builders.aMeasurement({ by: 'staffLead', organisationId: ofLead, assignmentId: late.id, periodId: first.id, value: 1 });
    expect(await rates(1)).toMatchObject({ expected: 1, submitted: 0, rate: 0 });
    await builders.submitReport(first.id);
    expect(await rates(1)).toMatchObject({ expected: 1, submitted: 1, rate: 1, timeliness: 0 });
    await house.close();
  });
});
