import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { words } from '../words.ts';
import { mergeMessages } from './mergeMessages.ts';
import type { Messages } from './pseudo.ts';

const pluralOf = (name: string): string => name.split(' |||| ')[1] ?? name;

interface UntypedWords {
  name: string;
  inText?: string;
  choices?: object;
  page?: { create?: string; edit?: string; list?: string; show?: string };
}

const untypedWords: Readonly<Record<ResourceName, UntypedWords>> = words;

/**
 * The texts that follow from the name of a resource where its words do not say them. Within a sentence English writes nouns small;
 * other languages say their own as `inText`: German nouns keep their capitals.
 */
function createNameMessages(resource: ResourceName): Messages {
  const { name, inText, page } = untypedWords[resource];
  const [singular = name] = name.split(' |||| ');
  const small = inText ?? singular.charAt(0).toLowerCase() + singular.slice(1);
  return { inText: small, ...(page?.create ? {} : { page: { create: `New ${small}` } }) };
}

/** The choices among resources: those are the ones that have no words of their own (`ResourceWords`). */
function choicesAmongResources(name: ResourceName): string[] {
  const own = untypedWords[name].choices ?? {};
  const fields = Object.entries(resourceOf(name).fields);
  return fields
    .filter(([field, schema]) => metaOf(schema).kind === 'choice' && !Object.hasOwn(own, field))
    .map(([field]) => field);
}

/** The texts under `resources`: the words of every resource, and its name within a sentence; a choice among resources has their names in the plural. */
export function createResourceMessages(): Messages {
  const names = Object.fromEntries(resourceNames.map((name) => [name, pluralOf(words[name].name)]));
  const derived = resourceNames.map((name): Messages => {
    const choices = Object.fromEntries(choicesAmongResources(name).map((field) => [field, names]));
    return { resources: { [name]: { choices, ...createNameMessages(name) } } };
  });
  return mergeMessages([{ resources: words }, ...derived]);
}
