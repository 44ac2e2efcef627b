import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignmentCases } from '../../indicators/assignments.cases.ts';
import { exceptionCases } from '../../periods/exceptions.cases.ts';
import { type TestApp, startTestApp } from '../app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../fixtures/partnersFixture.ts';
import { findCanaryField, findCreator } from './createPostedRow.ts';
import { RightsTable } from './RightsTable.ts';

const rightsOf = (own: string) =>
  new RightsTable('pilots', `create own | 401 401 ${own} 403 403 403\ncreate foreign | 401 401 403 403 403 403 403 403`);

describe('whoever creates a row', () => {
  test('may send the body by the rights', () => {
    expect(findCreator(rightsOf('201 201 201'), 'own')).toBe('staffA');
    expect(findCreator(rightsOf('403 201 201'), 'own')).toBe('managerA');
    expect(findCreator(rightsOf('403 403 201'), 'own')).toBe('lead');
  });

  test('is the counterpart in B for a foreign row that nobody of A may create', () => {
    expect(findCreator(rightsOf('201 201 403'), 'foreign')).toBe('staffB');
    expect(findCreator(rightsOf('403 201 403'), 'foreign')).toBe('managerB');
  });

  test.each(['foreign', 'named'])('of the kind %s that nobody may create must be written; the error names the file', (kind) => {
    expect(() => findCreator(rightsOf('403 403 201'), kind)).toThrow(
      `pilots.cases.ts: by the rights nobody may create "${kind}"; write in \`rows\` how such a row comes about.`,
    );
  });
});

test('the canary is in the first writable text, if there is one', () => {
  expect(findCanaryField('pilots')).toBe('title');
  expect(findCanaryField('exceptions')).toBe('reason');
  expect(findCanaryField('assignments')).toBeUndefined();
});

describe.each(engines)('a row that comes about by its body, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  test('holds the canary and belongs to the organisation of the body', async () => {
    const { id, canary } = await exceptionCases.createRow('foreign', fixtures);
    const stored = await app.pilotage.stores.system().get('exceptions', id);
    expect(stored).toMatchObject({ reason: canary, organisationId: app.ids.organisations.b });
  });

  test('has no canary where no text is writable', async () => {
    expect((await assignmentCases.createRow('own local', fixtures)).canary).toBeNull();
  });

  test('and its body must be declared; the errors name the file', async () => {
    await expect(exceptionCases.createRow('named', fixtures)).rejects.toThrow(
      'exceptions.cases.ts: there is no row "named"; write in `rows` how it comes about.',
    );
    await expect(exceptionCases.createBody('named', fixtures)).rejects.toThrow(
      'exceptions.cases.ts: there is no body "named"; write in `bodies` what a POST sends.',
    );
  });
});
