import { expect, test } from 'vitest';
import { actions, resourceNames, resources } from '@pilotage/shared';
import { english } from '../i18n/english.ts';

const textAt = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((tree, key) => (typeof tree === 'object' && tree !== null ? Reflect.get(tree, key) : undefined), english);

const withoutText = (paths: readonly string[]) => paths.filter((path) => typeof textAt(path) !== 'string');

/** What no event holds: notices and the trail itself are not in the trail, and nobody reads where a file lies. */
const resourcesWithoutEvents: ReadonlySet<string> = new Set(['notifications', 'auditEvents']);
const fieldsWithoutWords: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt', 'storedAs']);

test('each resource and each action that the trail is searched by has a word', () => {
  expect(withoutText(resourceNames.map((name) => `audit.resources.${name}`))).toEqual([]);
  expect(withoutText(actions.map((action) => `audit.actions.${action}`))).toEqual([]);
});

test('each resource of an event, and each field that can change, has a name', () => {
  const audited = resourceNames.filter((name) => !resourcesWithoutEvents.has(name));
  expect(withoutText(audited.map((name) => `resources.${name}.name`))).toEqual([]);
  const fields = audited.flatMap((name) =>
    Object.keys(resources[name].read.shape)
      .filter((field) => !fieldsWithoutWords.has(field))
      .map((field) => `resources.${name}.fields.${field}`),
  );
  expect(withoutText(fields)).toEqual([]);
});
