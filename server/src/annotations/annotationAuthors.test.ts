import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRows } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createAnnotationFactories } from '../testing/factories/annotationFactories.ts';
import { createEvaluationFactories } from '../testing/factories/evaluationFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const readers = ['staffA', 'managerA', 'staffB', 'managerB', 'lead', 'evaluator', 'observer'] as const;

describe.each(engines)('the authors of annotations, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    const { anAnnotation } = createAnnotationFactories(fixtures);
    const { localIndicators, pilots } = fixtures;
    const { a, b } = app.ids.organisations;
    const issued = { state: 'issued' } as const;
    const anotherId = await createEvaluationFactories(fixtures).anotherEvaluator();
    await anAnnotation({ ...issued, authorName: 'Zoe Issued' });
    await anAnnotation({ ...issued, authorName: 'Zoe Issued' });
    await anAnnotation({ ...issued, authorName: null });
    await anAnnotation({ state: 'withdrawn', authorName: 'Ada Withdrawn' });
    await anAnnotation({ authorName: 'Draft Own' });
    await anAnnotation({ authorId: anotherId, authorName: 'Draft Other' });
    await anAnnotation({ authorId: app.ids.users.lead, authorRole: 'leadPartner', authorName: 'Draft Lead' });
    await anAnnotation({ authorId: app.ids.users.lead, authorName: 'Draft Other Role' });
    await anAnnotation({ ...issued, basis: 'submitted', authorName: 'Of Submitted' });
    await anAnnotation({ ...issued, indicatorId: localIndicators.a.id, indicatorOwnerId: a, authorName: 'Of Indicator A' });
    await anAnnotation({ ...issued, pilotId: pilots.b.id, pilotOwnerId: b, authorName: 'Of Pilot B' });
  });
  afterAll(() => app.close());

  const askAs = async (person: Person) => (await app.signInAs(person)).get('/api/annotations/authors');
  const authorsAs = async (person: Person) => z.array(z.string()).parse((await askAs(person)).body);

  test('are named once each, in the order of their names', async () => {
    expect(await authorsAs('observer')).toEqual(['Ada Withdrawn', 'Of Indicator A', 'Of Pilot B', 'Zoe Issued']);
  });

  test('are those of the annotations that the viewer reads, and nobody else', async () => {
    expect(await authorsAs('staffA')).toEqual(['Ada Withdrawn', 'Of Indicator A', 'Zoe Issued']);
    expect(await authorsAs('staffB')).toEqual(['Ada Withdrawn', 'Of Pilot B', 'Zoe Issued']);
    const all = ['Ada Withdrawn', 'Of Indicator A', 'Of Pilot B', 'Of Submitted', 'Zoe Issued'];
    expect(await authorsAs('lead')).toEqual([...all, 'Draft Lead'].toSorted());
    expect(await authorsAs('evaluator')).toEqual([...all, 'Draft Own'].toSorted());
    for (const person of readers) {
      const listed = parseRows(await (await app.signInAs(person)).list('annotations', { range: [0, 99] }));
      const names = listed.flatMap(({ authorName }) => (typeof authorName === 'string' ? [authorName] : []));
      expect([person, await authorsAs(person)]).toEqual([person, [...new Set(names)].toSorted()]);
    }
  });

  test('are those of all annotations, however many they are', async () => {
    const { anAnnotation } = createAnnotationFactories(fixtures);
    const many = Array.from({ length: 30 }, (_, at) => `Name ${at}`);
    for (const authorName of many) await anAnnotation({ state: 'issued', authorName });
    expect((await authorsAs('observer')).filter((name) => name.startsWith('Name '))).toHaveLength(many.length);
  });

  test('are refused to a role that reads no annotations', async () => {
    expect((await askAs('juror')).status).toBe(403);
  });
});
