import { resourceOf, type Verb } from '@pilotage/shared';
import type { CaseDeclaration } from './caseDeclaration.ts';
import type { ActorCase } from './chooseActor.ts';
import type { ProviderMethod } from './providerMethods.ts';
import { isPermitted, type RightsTable } from './RightsTable.ts';

const verbs: Readonly<Record<ProviderMethod, Verb>> = {
  getList: 'list',
  getOne: 'get',
  getMany: 'list',
  getManyReference: 'list',
  create: 'create',
  update: 'update',
  updateMany: 'update',
  delete: 'delete',
  deleteMany: 'delete',
};

/** What a method of the data provider is answered: `ok` or the status, by the rights of the actor and the verbs of the contract. */
export function deriveOutcome(
  method: ProviderMethod,
  rights: RightsTable,
  { actor, row, body }: ActorCase,
  outcomes: CaseDeclaration['outcomes'] = {},
): string {
  const declared = outcomes[method];
  if (declared !== undefined) return declared;
  const verb = verbs[method];
  const kind = verb === 'create' ? body : (row ?? 'any');
  const cell = verb === 'get' ? rights.findVisibility(kind, actor) : rights.find(verb, kind, actor);
  // The stock data provider sends no version with `updateMany`.
  if (isPermitted(cell)) return method === 'updateMany' ? '428' : 'ok';
  if (cell !== undefined) return cell === 'no' ? '404' : cell;
  if (!resourceOf(rights.name).verbs.includes(verb)) return '404';
  throw rights.createError(
    `the rights have no line "${verb} ${kind}"; write it, or write in \`outcomes\` what ${method} is answered.`,
  );
}
