import { listEnrolmentWarnings, validateEnrolment } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoFactsOf } from '../demo/demoFacts.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import { seedDemo } from '../demo/seedDemo.ts';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores } from '../store/openStores.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';

const facts = demoFactsOf('2026-11-25');
const options = { passwordHash: 'a hash', clock: { now: () => new Date('2026-11-24T23:30:00.000Z') }, files: [] };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(engines)('the academy of the demo on %s', (engine) => {
  let open: OpenDatabase;
  let rows: Awaited<ReturnType<typeof readRows>>;

  async function readRows() {
    const stores = openStores(open.database, options.clock);
    await seedDemo(stores, options);
    const store = stores.system();
    return {
      organisations: await store.all('organisations'),
      periods: await store.all('periods'),
      modules: await store.all('modules'),
      enrolments: await store.all('enrolments'),
    };
  }

  beforeAll(async () => {
    open = await openEmptyDatabase(engine);
    rows = await readRows();
  });
  afterAll(async () => {
    await open?.database.close();
  });

  test('has the seven modules of the academy, by the published facts', () => {
    const { modules, organisations } = rows;
    const authors = new Map(facts.academy.modules.map(({ number, author }) => [number, author]));
    expect(modules.map(({ number, name, opensOn, closesOn }) => ({ number, name, opensOn, closesOn }))).toEqual(
      facts.academy.modules.map(({ number, name }) => ({
        number,
        name,
        opensOn: facts.academy.opensOn,
        closesOn: facts.academy.closesOn,
      })),
    );
    for (const { number, authorOrganisationId } of modules) {
      const author = authors.get(number);
      expect(authorOrganisationId).toBe(
        author === undefined ? null : getNamed(new Map(organisations.map((each) => [each.slug, each])), author).id,
      );
    }
  });

  test("has illustrative figures of the academy that keep the product's rules and the published total", () => {
    const { modules, enrolments, periods, organisations } = rows;
    expect(enrolments.every(({ illustrative }) => illustrative)).toBe(true);
    for (const each of enrolments) {
      const module = getNamed(new Map(modules.map((each) => [each.id, each])), each.moduleId);
      const others = enrolments.filter(
        ({ id, moduleId, organisationId }) =>
          id !== each.id && moduleId === each.moduleId && organisationId === each.organisationId,
      );
      const context = { module, periods: periods, others, stored: null };
      expect(validateEnrolment(each, context)).toEqual({});
      expect(listEnrolmentWarnings(each, context)).toEqual([]);
    }
    const [signUps] = facts.academy.published;
    const third = getNamed(new Map(periods.map((each) => [each.number, each])), 3);
    expect(third.endsOn).toBe(signUps?.asOf);
    const enrolled = sum(enrolments.filter(({ periodId }) => periodId === third.id).map((each) => each.enrolled ?? 0));
    expect(enrolled).toBeGreaterThan(signUps?.value ?? Infinity);
    expect(enrolled).toBeLessThan((signUps?.value ?? 0) * 1.05);
    expect(new Set(enrolments.map(({ organisationId }) => organisationId)).size).toBeLessThan(organisations.length);
  });
});
