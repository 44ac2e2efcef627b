import { type ResourceName, resourceOf } from '@pilotage/shared';

/** The field by which records of a resource are listed and sorted in an input: their full name. */
export const optionFieldOf = (resource: ResourceName): string => resourceOf(resource).recordName.at(-1) ?? 'id';
