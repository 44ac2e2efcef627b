import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { words } from '../words.ts';
import { mergeMessages } from './mergeMessages.ts';
import type { Messages } from './pseudo.ts';

const pluralOf = (name: string): string => name.split(' |||| ')[1] ?? name;

const untypedWords: Readonly<Record<ResourceName, { name: string; choices?: object }>> = words;

/** The choices among resources: those are the ones that have no words of their own (`ResourceWords`). */
function choicesAmongResources(name: ResourceName): string[] {
  const own = untypedWords[name].choices ?? {};
  const fields = Object.entries(resourceOf(name).fields);
  return fields
    .filter(([field, schema]) => metaOf(schema).kind === 'choice' && !Object.hasOwn(own, field))
    .map(([field]) => field);
}

/** The texts under `resources`: the words of every resource; a choice among resources has their names in the plural. */
export function createResourceMessages(): Messages {
  const names = Object.fromEntries(resourceNames.map((name) => [name, pluralOf(words[name].name)]));
  const derived = resourceNames.map((name): Messages => {
    const choices = Object.fromEntries(choicesAmongResources(name).map((field) => [field, names]));
    return { resources: { [name]: { choices } } };
  });
  return mergeMessages([{ resources: words }, ...derived]);
}
