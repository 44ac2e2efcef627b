import { choiceValuesOf, type ResourceName, resourceOf } from '@pilotage/shared';
import { choiceKey } from './choiceKey.ts';

/** The values of a choice, or some of them, as choices of an input. */
export function choicesOf(resource: ResourceName, field: string, values?: readonly string[]): { id: string; name: string }[] {
  const schema = resourceOf(resource).fields[field];
  const all = values ?? (schema ? choiceValuesOf(schema) : []);
  return all.map((id) => ({ id, name: choiceKey(resource, field, id) }));
}
