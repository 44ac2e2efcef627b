import { metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import { parseRecord } from '../app/responseParsers.ts';
import type { Person } from '../app/testApp.ts';
import { uniqueName } from '../factories/apiFactories.ts';
import type { RowFactory } from '../factories/createdRow.ts';
import type { RequestBodyFactory } from './caseDeclaration.ts';
import type { RightsTable } from './RightsTable.ts';

const counterparts = { staffA: 'staffB', managerA: 'managerB', lead: undefined } as const;
const creators = ['staffA', 'managerA', 'lead'] as const;

/** Who may send this body; for a foreign one the counterpart in B of whoever may send the own one. */
export function findCreator(rights: RightsTable, kind: string): Person {
  const creator = rights.findPermitted('create', kind, creators);
  const ownCreator = rights.findPermitted('create', kind.replace(/^foreign/, 'own'), creators);
  const found = creator ?? (kind.startsWith('foreign') && ownCreator ? counterparts[ownCreator] : undefined);
  if (found === undefined)
    throw rights.createError(`by the rights nobody may create "${kind}"; write in \`rows\` how such a row comes about.`);
  return found;
}

/** The first writable text, which holds the canary. */
export const findCanaryField = (name: ResourceName): string | undefined =>
  Object.entries(resourceOf(name).writable).find(
    ([, schema]) => metaOf(schema).kind === 'text' && schema.safeParse('canary-1').success,
  )?.[0];

/** A row that comes about by sending a body. */
export const createPostedRow =
  (rights: RightsTable, kind: string, createBody: RequestBodyFactory): RowFactory =>
  async (fixtures) => {
    const { name } = rights;
    const field = findCanaryField(name);
    const canary = field === undefined ? null : uniqueName('canary');
    const body = { ...(await createBody(fixtures)), ...(field === undefined ? {} : { [field]: canary }) };
    const client = await fixtures.app.signInAs(findCreator(rights, kind));
    return { id: parseRecord(name, await client.post(`/api/${name}`, body), 201).id, canary };
  };
