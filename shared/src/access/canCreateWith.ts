import type { ResourceName } from '../resource/resourceNames.ts';
import type { Ability } from './ability.ts';

type Value = string | number | null;

const accepts = (condition: unknown, value: Value): boolean => {
  if (condition === undefined) return true;
  if (typeof condition !== 'object' || condition === null || !('$in' in condition)) return condition === value;
  return Array.isArray(condition.$in) && condition.$in.includes(value);
};

/** Whether some new record of the resource may have these values, whatever its other fields say. */
export const canCreateWith = (ability: Ability, resource: ResourceName, values: Readonly<Record<string, Value>>): boolean =>
  ability
    .rulesFor('create', resource)
    .some(({ conditions = {} }) => Object.entries(values).every(([field, value]) => accepts(conditions[field], value)));
