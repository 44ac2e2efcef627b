import type { Ability } from '../access/ability.ts';
import { listInvitableRoles } from '../access/listInvitableRoles.ts';
import { choiceValuesOf } from '../resource/choiceValuesOf.ts';
import { resourceOf } from '../resources.ts';
import type { ImportedResource } from './recordImports.ts';

/** The values of a choice that a table of the viewer may say; empty for every other column. */
export function listImportChoices(ability: Ability, resource: ImportedResource, field: string): readonly string[] {
  if (resource === 'invitations' && field === 'role') return listInvitableRoles(ability);
  const schema = resourceOf(resource).fields[field];
  return schema ? choiceValuesOf(schema) : [];
}
