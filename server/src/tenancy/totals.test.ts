import { engines } from '@pilotage/db/testing';
import { type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseTotal } from '../testing/app/responseParsers.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { rowFactories } from '../testing/factories/rowFactories.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';

type VisibilityByPerson = Readonly<Partial<Record<Person, string>>>;

const everything = '1 = 1';
const inState = (table: string) => `(SELECT id FROM ${table} WHERE state IN ('submitted', 'approved'))`;
const ofSubmittedSubject = `pilotId IS NOT NULL OR measurementId IN ${inState('measurements')} OR reportId IN ${inState('reports')}`;
const isPublic = "state <> 'draft'";
const ofPublic = `contestId IN (SELECT id FROM contests WHERE ${isPublic})`;
const ofDecided = "contestId IN (SELECT id FROM contests WHERE state IN ('decided', 'archived'))";
const ofA = 'organisationId = :a';
const ofViewer = 'userId = :me';

/** Visible rows by role as manually written SQL. Other roles see no list. `:a` is organisation A, `:me` the viewer. */
const visibility: { readonly [N in ResourceName]: VisibilityByPerson } = {
  organisations: { staffA: everything, lead: everything, evaluator: everything, observer: everything },
  users: {
    staffA: 'id = :me OR id IN (SELECT userId FROM memberships WHERE organisationId = :a)',
    lead: everything,
    evaluator: 'id = :me',
    observer: 'id = :me',
    juror: 'id = :me',
  },
  memberships: { staffA: ofA, lead: everything },
  consortium: {},
  periods: { staffA: everything, lead: everything, evaluator: everything, observer: everything },
  pilots: {
    staffA: `${ofA} OR id IN (SELECT pilotId FROM pilotPartners WHERE organisationId = :a)`,
    lead: everything,
    evaluator: everything,
    observer: everything,
  },
  milestones: {
    staffA: `${ofA} OR pilotId IN (SELECT pilotId FROM pilotPartners WHERE organisationId = :a)`,
    lead: everything,
    evaluator: everything,
    observer: everything,
  },
  indicators: {
    staffA: `${ofA} OR organisationId IS NULL`,
    lead: everything,
    evaluator: everything,
    observer: everything,
  },
  assignments: { staffA: ofA, lead: everything, evaluator: everything, observer: everything },
  checks: { staffA: everything, lead: everything, evaluator: everything, observer: everything },
  expectations: {},
  reports: {
    staffA: ofA,
    lead: everything,
    evaluator: "state IN ('submitted', 'approved')",
    observer: "state = 'approved'",
  },
  measurements: {
    staffA: ofA,
    lead: "state IN ('submitted', 'approved')",
    evaluator: "state IN ('submitted', 'approved')",
    observer: "state = 'approved'",
  },
  approvedVersions: { staffA: ofA, lead: everything, evaluator: everything, observer: everything },
  exceptions: { staffA: ofA, lead: everything },
  comments: {
    staffA: ofA,
    lead: `authorId = :me OR (audience <> 'organisation' AND (${ofSubmittedSubject}))`,
    evaluator: `authorId = :me OR (audience = 'evaluation' AND (${ofSubmittedSubject}))`,
  },
  attachments: {
    staffA: `${ofA} OR (personal = 0 AND pilotId IN (SELECT pilotId FROM pilotPartners WHERE organisationId = :a))`,
    lead: ofSubmittedSubject,
    evaluator: `personal = 0 AND (${ofSubmittedSubject})`,
    observer: `personal = 0 AND (${ofSubmittedSubject.replaceAll("'submitted', ", '')})`,
  },
  contests: {
    staffA: `${ofA} OR ${isPublic}`,
    lead: everything,
    evaluator: isPublic,
    observer: isPublic,
    juror: isPublic,
  },
  criteria: {
    staffA: `${ofA} OR ${ofPublic}`,
    lead: everything,
    evaluator: ofPublic,
    observer: ofPublic,
    juror: ofPublic,
  },
  solutions: {
    staffA: `${ofA} OR published = 1`,
    lead: everything,
    evaluator: `published = 1 OR (state = 'submitted' AND ${ofDecided})`,
    observer: 'published = 1',
    juror: "state = 'submitted' AND id IN (SELECT solutionId FROM scores WHERE userId = :me AND state <> 'conflict')",
  },
  applicants: { staffA: ofA, lead: 'organisationId IS NULL' },
  jurors: { staffA: ofA, lead: everything, juror: ofViewer },
  scores: {
    staffA: ofA,
    lead: everything,
    evaluator: `state = 'counted' AND ${ofDecided}`,
    juror: `${ofViewer} OR (state IN ('scored', 'counted') AND solutionId IN (SELECT s.solutionId FROM scores s WHERE s.userId = :me AND s.state IN ('scored', 'counted')))`,
  },
  decisions: { staffA: ofA, lead: everything, evaluator: everything },
  cooperations: { staffA: `${ofA} OR ownerOrganisationId = :a`, lead: everything },
  invitations: { lead: everything },
  nudges: { staffA: ofA, lead: everything },
  notifications: {
    staffA: `${ofViewer} AND (${ofA} OR organisationId IS NULL)`,
    lead: ofViewer,
    evaluator: `${ofViewer} AND organisationId IS NULL`,
    observer: `${ofViewer} AND organisationId IS NULL`,
    juror: `${ofViewer} AND organisationId IS NULL`,
  },
  auditEvents: { staffA: ofA, lead: everything },
};

const viewers: readonly Person[] = ['staffA', 'lead', 'evaluator', 'observer', 'juror'];
const countRows = z.array(z.object({ n: z.coerce.number() }));

describe.each(engines)('the total of a list, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    const fixtures = await createPartnersFixture(app);
    for (const name of resourceNames.filter((each) => each !== 'auditEvents'))
      for (const maker of Object.values(rowFactories[name])) await maker(fixtures);
  });
  afterAll(() => app.close());

  async function countOf(name: ResourceName, condition: string, person: Person): Promise<number> {
    const where = condition.replaceAll(':a', String(app.ids.organisations.a)).replaceAll(':me', String(app.ids.users[person]));
    const [row] = countRows.parse(await app.opened.dataSource.query(`SELECT COUNT(*) AS n FROM ${name} WHERE ${where}`));
    return row?.n ?? -1;
  }

  const listed = resourceNames.filter((name) => resourceOf(name).verbs.includes('list'));
  const telling = new Set<string>();

  test.each(listed)('%s: the total equals the number of visible rows by independent SQL', async (name) => {
    const all = await countOf(name, everything, 'lead');
    for (const person of viewers) {
      const response = await (await app.signInAs(person)).list(name, { range: [0, 0] });
      const condition = visibility[name][person];
      if (condition === undefined) expect([person, response.status]).toEqual([person, 403]);
      else {
        const total = await countOf(name, condition, person);
        expect([person, parseTotal(response)]).toEqual([person, total]);
        if (total > 0 && total < all) telling.add(name);
      }
    }
  });

  test('most totals differ between viewers', () => {
    // The first three are equal for all; of the others only the lead partner sees any rows.
    const alike = ['organisations', 'periods', 'checks', 'invitations'];
    expect([...telling].toSorted()).toEqual(listed.filter((name) => !alike.includes(name)).toSorted());
  });
});
