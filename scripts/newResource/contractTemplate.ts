import { resourceOf } from '../../shared/src/resources.ts';
import { resourceNames } from '../../shared/src/resource/resourceNames.ts';
import { isNullable } from '../../shared/src/resource/fields.ts';
import { isReference, kindOf, type NewField } from './fieldKinds.ts';
import type { ResourceNaming } from './resourceNaming.ts';

/** Whether every record of the resource belongs to one organisation, so that the database itself can hold a reference within it. */
function belongsToOrganisation(kind: string): boolean {
  const name = resourceNames.find((each) => each === kind);
  const owner = name && resourceOf(name).immutable.organisationId;
  return owner !== undefined && !isNullable(owner);
}

const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const declaration = (field: NewField) => {
  const { schema } = kindOf(field);
  const value = field.nullable ? `${schema}.nullable()` : schema;
  return value === field.name ? field.name : `${field.name}: ${value}`;
};

/** `shared/src/trainings/training.ts`: the contract, from which table, API and types follow. */
export function contractTemplate({ resource, type }: ResourceNaming, fields: readonly NewField[]): string {
  const references = fields.filter(({ kind }) => isReference(kind));
  const writable = fields.filter(({ kind }) => !isReference(kind));
  const sortable = writable.filter(({ kind }) => kind !== 'longText').map(({ name }) => name);
  const within = references.filter(({ kind }) => belongsToOrganisation(kind));
  const days = writable.filter(({ kind }) => kind === 'day').map(({ name }) => name);
  const index = ['organisationId', ...days.slice(0, 1)];
  const title = writable.find(({ name }) => name === 'name' || name === 'title');
  const imports = [...new Set(['ref', ...writable.map((field) => kindOf(field).imports)])].toSorted();
  return `import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { ${imports.join(', ')} } from '../resource/fields.ts';

export const ${resource} = defineResource({
  immutable: { organisationId: ref('organisations'), ${references.map(declaration).join(', ')} },
  writable: { ${writable.map(declaration).join(', ')} },
  serverManaged: {},
  initial: {},
  filters: ${list(sortable)},
  sorts: ${list(sortable)},
  search: ${list(writable.filter(({ kind }) => kind === 'text').map(({ name }) => name))},
${title ? `  recordName: ['${title.name}'],\n` : ''}  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [${list(index)}],
${within.length > 0 ? `    sameOrganisation: ${list(within.map(({ name }) => name))},\n` : ''}  },
});

export type ${type} = z.infer<typeof ${resource}.read>;
`;
}
