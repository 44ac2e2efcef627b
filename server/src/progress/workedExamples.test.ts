import { systemStoreOf } from '@pilotage/db';
import { type Engine, engines } from '@pilotage/db/testing';
import { type WorkedExample, workedExamples } from '@pilotage/shared/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createAccount } from '../access/passwords/credentials.ts';
import { createPasswordHasher } from '../access/passwords/passwordHasher.ts';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories, uniqueName } from '../testing/factories/apiFactories.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { progressRowSchema } from './progressSchemas.ts';

const halfYears = [
  ['2017-08-01', '2018-01-31'],
  ['2018-02-01', '2018-07-31'],
  ['2018-08-01', '2019-01-31'],
  ['2019-02-01', '2019-07-31'],
  ['2019-08-01', '2020-01-31'],
  ['2020-02-01', '2020-07-31'],
] as const;
const email = 'everywhere@house.example';
const password = 'everywhere-at-home';

// An organisation submits one report per period, so an example with a report that is only submitted needs its own consortium.
const hasSubmittedOnly = ({ reported }: WorkedExample) => reported.some(({ state }) => state === 'submitted');
const consortia = [
  { name: 'all approved', cases: workedExamples.filter((each) => !hasSubmittedOnly(each)) },
  { name: 'some submitted', cases: workedExamples.filter(hasSubmittedOnly) },
];

interface ExampleOrganisation {
  id: number;
  staff: number;
  manager: number;
}

/** The organisations of the examples, each with one user who is staff and manager. */
async function createOrganisations(app: TestApp, cases: readonly WorkedExample[]): Promise<Map<string, ExampleOrganisation>> {
  const passwordHash = await createPasswordHasher({ ln: 4, r: 1, p: 1 }).hash(password);
  const lead = await app.signInAs('lead');
  const countries = new Map(cases.flatMap(({ assignments }) => assignments.map(({ org, country }) => [org, country])));
  const ids = new Map<string, number>();
  for (const [slug, country] of countries)
    ids.set(slug, parseRecord('organisations', await lead.post('/api/organisations', { slug, name: slug, country }), 201).id);
  return app.pilotage.stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    const user = await system.insert('users', { email, name: 'Everywhere', locale: 'en', disabled: false, digest: true });
    await createAccount(store.internal, { userId: user.id, passwordHash, at: app.clock.now() });
    const organisations = new Map<string, ExampleOrganisation>();
    for (const [slug, organisationId] of ids) {
      const staff = await system.insert('memberships', { userId: user.id, organisationId, role: 'partnerStaff' });
      const manager = await system.insert('memberships', { userId: user.id, organisationId, role: 'partnerManager' });
      organisations.set(slug, { id: organisationId, staff: staff.id, manager: manager.id });
    }
    return organisations;
  });
}

describe.each(engines.flatMap((engine) => consortia.map((each) => ({ engine, ...each }))))(
  'the worked examples through the API, $name, on $engine',
  ({ engine, cases }: { engine: Engine; cases: readonly WorkedExample[] }) => {
    let app: TestApp;
    let build: ApiFactories;
    let person: ApiClient;
    let organisations = new Map<string, ExampleOrganisation>();
    const codes = new Map<string, string>();
    const periodIds: number[] = [];

    const organisationOf = (org: string) => organisations.get(org) ?? { id: 0, staff: 0, manager: 0 };
    const periodOf = (number: number) => periodIds[number - 1] ?? 0;
    const switchMembership = async (activeMembershipId: number) =>
      void (await person.put('/api/session', { activeMembershipId }));

    beforeAll(async () => {
      app = await startTestApp(engine, '2020-12-31T09:00:00.000Z');
      build = createApiFactories(app);
      organisations = await createOrganisations(app, cases);
      person = await app.signInAs();
      await person.signIn(email, password);
      for (const [index, [startsOn, endsOn]] of halfYears.entries())
        periodIds.push((await build.aPeriod({ number: index + 1, startsOn, endsOn, dueOn: endsOn })).id);
      const assigned = new Map<string, number>();
      for (const example of cases) await assign(example, assigned);
      for (const id of periodIds) await build.openPeriod({ id, version: 1 });
      for (const example of cases) await report(example, assigned);
      await submitReports(cases);
    });
    afterAll(() => app.close());

    async function assign({ name, indicator, assignments }: WorkedExample, assigned: Map<string, number>): Promise<void> {
      const { id: indicatorId, code } = await build.anIndicator({ ...indicator, code: uniqueName('EXAMPLE') });
      codes.set(name, code);
      for (const { org, baseline, target, fromPeriod, untilPeriod, milestones } of assignments) {
        const assignment = await build.anAssignment({
          ...{ indicatorId, organisationId: organisationOf(org).id, baseline, target },
          fromPeriodId: fromPeriod === null ? null : periodOf(fromPeriod),
          untilPeriodId: untilPeriod === null ? null : periodOf(untilPeriod),
          milestones: Object.entries(milestones).map(([number, value]) => ({ periodId: periodOf(Number(number)), value })),
        });
        assigned.set(`${name} ${org}`, assignment.id);
      }
    }

    async function report({ name, reported, indicator }: WorkedExample, assigned: Map<string, number>): Promise<void> {
      for (const { org, period, availability, value, numerator, denominator } of reported) {
        await switchMembership(organisationOf(org).staff);
        const figures = indicator.valueType === 'ratio' ? { numerator, denominator } : { value };
        const content = availability === 'reported' ? figures : { availability, comment: 'So it is.' };
        const address = { assignmentId: assigned.get(`${name} ${org}`), periodId: periodOf(period) };
        parseRecord('measurements', await person.post('/api/measurements', { ...address, ...content }), 201);
      }
    }

    /** Submits every report with figures, and approves it unless the example says otherwise. */
    async function submitReports(examples: readonly WorkedExample[]): Promise<void> {
      const reports = new Map(
        examples.flatMap(({ reported }) =>
          reported.map(({ org, period, state }) => [`${org} ${period}`, { org, period, state }]),
        ),
      );
      for (const { org, period, state } of reports.values()) {
        await switchMembership(organisationOf(org).manager);
        const filter = { periodId: periodOf(period), organisationId: organisationOf(org).id };
        const [row] = z
          .array(z.looseObject({ id: z.int(), version: z.int() }))
          .parse((await person.list('reports', { filter })).body);
        const submitted = parseRecord(
          'reports',
          await person.post(`/api/reports/${row?.id}/submit`, { version: row?.version }),
          200,
        );
        if (state !== 'approved') continue;
        const lead = await app.signInAs('lead');
        parseRecord('reports', await lead.post(`/api/reports/${submitted.id}/approve`, { version: submitted.version }), 200);
      }
    }

    test.each(cases.map((each) => [each.name, each] as const))('%s', async (name, { ask, answer }) => {
      const query = new URLSearchParams({
        ...ask,
        indicator: codes.get(name) ?? '',
        through: String(ask.through),
        series: String(ask.series),
      });
      const slugs = new Map([...organisations].map(([slug, { id }]) => [id, slug]));
      for (const viewer of ['lead', 'observer', 'staffA'] as const) {
        const { body } = await (await app.signInAs(viewer)).get(`/api/progress?${query}`);
        const rows = z
          .array(progressRowSchema)
          .parse(body)
          .map((row) => ({
            ...row,
            missing: row.missing.map(({ organisationId, why }) => ({ org: slugs.get(organisationId), why })),
            gaps: row.gaps.map(({ organisationId, period, why }) => ({ org: slugs.get(organisationId), period, why })),
          }));
        expect(rows.filter(({ key }) => answer.some((expected) => expected.key === key))).toMatchObject(answer);
      }
    });
  },
);

test('no worked example is left out', () => expect(consortia.flatMap(({ cases }) => cases)).toHaveLength(14));
