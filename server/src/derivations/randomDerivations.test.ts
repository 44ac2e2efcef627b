import { systemStoreOf } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import {
  type Activity,
  type Assignment,
  createLocalDayFormatter,
  type Derivation,
  derivationSources,
  derivationSourceNames,
  type Period,
} from '@pilotage/shared';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiFactories, createApiFactories, uniqueName } from '../testing/factories/apiFactories.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { deriveFigure } from './deriveFigures.ts';

const seed = 20_190_801;
const days = ['2019-01-31', '2019-02-01', '2019-05-05', '2019-07-31', '2019-08-01', '2019-12-24', '2020-01-31', '2020-02-01'];
const instants = days.flatMap((day) => [`${day}T12:00:00.000Z`, `${day}T23:30:00.000Z`]);
const kinds = ['workshop', 'training', 'publication'] as const;
const activityStates = ['planned', 'held', 'cancelled'] as const;
const cooperationStates = ['asked', 'accepted', 'declined', 'withdrawn'] as const;
const numbers = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null });

const activityArbitrary = fc.record({
  owner: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom(...kinds),
  state: fc.constantFrom(...activityStates),
  startsOn: fc.constantFrom(...days),
  attendances: numbers,
  reach: numbers,
  visibility: fc.constantFrom('internal', 'consortium'),
});
const requestArbitrary = fc.record({
  asking: fc.constantFrom('a', 'b', null),
  answering: fc.constantFrom('a', 'b', null),
  state: fc.constantFrom(...cooperationStates),
  answeredAt: fc.constantFrom(null, ...instants),
});

const rulesOf = (source: Derivation['source']): Derivation[] => {
  const { measures, dates, owners, filters } = derivationSources[source];
  const choices: Derivation['filters'][] = [
    {},
    ...(source === 'activities' ? [{ kind: ['workshop', 'training'], state: ['held'] }, { kind: ['publication'] }] : []),
    ...(source !== 'activities' && filters.state !== undefined ? [{ state: [String(filters.state[0])] }] : []),
  ];
  return measures.flatMap((measure) =>
    dates.flatMap((date) =>
      owners.flatMap((owner) => choices.map((chosen) => ({ source, measure, date, owner, filters: chosen }))),
    ),
  );
};

describe.each(engines)('figures of random stored records on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let build: ApiFactories;
  let periods: Period[];
  let assignments: Assignment[];
  let random: <T>(arbitrary: fc.Arbitrary<T>, count: number) => T[];

  beforeAll(async () => {
    app = await startTestApp(engine, '2020-03-01T09:00:00.000Z');
    fixtures = await createPartnersFixture(app);
    build = createApiFactories(app);
    periods = [await build.anOpenPeriod({ number: 4 }), await build.anOpenPeriod({ number: 5 })];
    const { id: indicatorId } = await build.anIndicator();
    const { a, b } = app.ids.organisations;
    assignments = [
      await build.anAssignment({ indicatorId, organisationId: a }),
      await build.anAssignment({ indicatorId, organisationId: b }),
    ];
    let draws = 0;
    random = (arbitrary, count) => fc.sample(arbitrary, { seed: seed + ++draws, numRuns: count });
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const ownerId = (owner: 'a' | 'b' | null) => (owner === null ? null : app.ids.organisations[owner]);
  const storeOf = (organisationId: number) => {
    const person = organisationId === app.ids.organisations.a ? 'staffA' : 'staffB';
    const userId = app.ids.users[person];
    return app.pilotage.stores.for({ id: userId, userId, role: 'partnerStaff', organisationId });
  };
  const lead = () => {
    const userId = app.ids.users.lead;
    return app.pilotage.stores.for({ id: userId, userId, role: 'leadPartner', organisationId: app.ids.organisations.lead });
  };

  async function storeRandomRecords() {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    const endOf = { endsOn: null, startTime: null, endTime: null, timeZone: null };
    const described = {
      place: null,
      country: null,
      isOnline: false,
      pilotId: null,
      moduleId: null,
      description: null,
      links: [],
    };
    await system().transaction(async (store) => {
      for (const { owner, startsOn, ...activity } of random(activityArbitrary, 60)) {
        const organisationId = app.ids.organisations[owner];
        const rest = {
          ...endOf,
          ...described,
          registrations: null,
          audience: {},
          audienceGroups: 0,
          illustrative: false,
          seriesId: null,
        };
        const title = uniqueName('Activity');
        await systemStoreOf(store).insert('activities', {
          ...rest,
          ...activity,
          organisationId,
          title,
          startsOn,
          lastDay: startsOn,
        });
      }
    });
    for (const owner of ['a', 'b'] as const) {
      const contest = await aContestIn(owner, 'decided');
      for (const receivedAt of random(fc.constantFrom(...instants), 6)) {
        const [state] = random(fc.constantFrom('submitted', 'withdrawn'), 1);
        await aSolution(contest, { receivedAt, ...(state ? { state } : {}), published: state === 'submitted' });
      }
      const module = await build.aModule();
      for (const { id: periodId } of periods) {
        const [enrolled] = random(numbers, 1);
        await build.anEnrolment({
          by: owner === 'a' ? 'staffA' : 'staffB',
          moduleId: module.id,
          periodId,
          enrolled: enrolled ?? 3,
        });
      }
    }
    const solution = await aSolution(await aContestIn('a', 'decided'), { published: true });
    for (const { asking, answering, ...request } of random(requestArbitrary, 30)) {
      await system().insert('cooperations', {
        organisationId: ownerId(asking),
        ownerOrganisationId: ownerId(answering),
        solutionId: solution.id,
        message: 'Let us.',
        askedById: null,
        askerName: 'Somebody',
        askerEmail: `${uniqueName('asker')}@house.example`,
        ownerName: null,
        ownerEmail: null,
        answer: null,
        ...request,
      });
    }
  }

  /** Counted from all that is stored, without the rule's own arithmetic. */
  async function countByHand(rule: Derivation, organisationId: number, period: Period): Promise<number | null> {
    const stored: Record<string, unknown>[] = await system().all(rule.source);
    const dayOf = createLocalDayFormatter((await system().get('consortium', 1)).timeZone);
    let sum = 0;
    let known = 0;
    for (const record of stored) {
      const wanted = Object.entries(rule.filters).every(([field, values]) => values.map(String).includes(String(record[field])));
      const date = record[rule.date];
      if (!wanted || record[rule.owner] !== organisationId || date === null) continue;
      const day = String(date).length > 10 ? dayOf(String(date)) : String(date);
      const isInside = rule.date === 'periodId' ? date === period.id : day >= period.startsOn && day <= period.endsOn;
      const amount = rule.measure === 'rows' ? 1 : record[rule.measure];
      if (!isInside || amount === null) continue;
      known += 1;
      sum += Number(amount);
    }
    return rule.measure !== 'rows' && known === 0 ? null : sum;
  }

  async function expectCountsByHand() {
    let found = 0;
    for (const rule of derivationSourceNames.flatMap(rulesOf)) {
      for (const assignment of assignments) {
        for (const period of periods) {
          const byHand = await countByHand(rule, assignment.organisationId, period);
          for (const store of [storeOf(assignment.organisationId), lead()]) {
            const { figure } = await deriveFigure(store, { assignment, rule, period });
            expect([rule, assignment.organisationId, period.number, figure.value]).toEqual([
              rule,
              assignment.organisationId,
              period.number,
              byHand,
            ]);
          }
          if ((byHand ?? 0) > 0) found += 1;
        }
      }
    }
    return found;
  }

  test('equal a count by hand, before and after random edits and deletes', async () => {
    await storeRandomRecords();
    expect(await expectCountsByHand()).toBeGreaterThan(40);
    const own: Activity[] = await storeOf(app.ids.organisations.a).all('activities', {
      where: { organisationId: app.ids.organisations.a },
    });
    expect(own.length).toBeGreaterThan(10);
    const store = storeOf(app.ids.organisations.a);
    for (const [index, activity] of own.entries()) {
      const [startsOn = activity.startsOn] = random(fc.constantFrom(...days), 1);
      const [attendances = null] = random(numbers, 1);
      if (index % 4 === 0) await store.remove('activities', activity.id);
      else await store.update('activities', activity, { startsOn, lastDay: startsOn, attendances });
    }
    expect(await expectCountsByHand()).toBeGreaterThan(40);
  });
});
