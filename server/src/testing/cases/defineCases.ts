import { metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import type { CreatedRow } from '../factories/createdRow.ts';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';
import type { CaseActor, CaseDeclaration, ListViewer, RequestBody } from './caseDeclaration.ts';
import { type ActorCase, chooseActor } from './chooseActor.ts';
import { createPostedRow } from './createPostedRow.ts';
import { deriveOutcome } from './deriveOutcome.ts';
import { deriveTotal } from './deriveTotal.ts';
import type { ProviderMethod } from './providerMethods.ts';
import { isPermitted, RightsTable } from './RightsTable.ts';

interface WriterCase {
  by: CaseActor;
  row: string;
  /** Null if rows cannot be created through the API. */
  body: string | null;
}

/** What the walks know of one resource. */
export interface ResourceCases<N extends ResourceName = ResourceName> {
  readonly name: N;
  readonly rights: RightsTable;
  readonly rowKinds: readonly string[];
  readonly bodyKinds: readonly string[];
  createRow: (kind: string, fixtures: PartnersFixture) => Promise<CreatedRow>;
  createBody: (kind: string, fixtures: PartnersFixture) => Promise<RequestBody>;
  change: () => RequestBody;
  readonly actionBodies: Readonly<Record<string, RequestBody>>;
  readonly eventsOfActions: Readonly<Record<string, number>>;
  readonly concealedFields: readonly string[];
  /** The kinds of rows that a manager of organisation A may not see. */
  readonly hiddenKinds: readonly string[];
  /** Who reads all fields of all rows. */
  readonly reader: CaseActor;
  /** Who acts in the walks, with the row and the body for it. */
  findActor: () => ActorCase;
  findTarget: () => string;
  findOutcome: (method: ProviderMethod) => string;
  /** Who updates and deletes a row; null if nobody may. */
  findWriter: () => WriterCase | null;
  /** What the manager of organisation A creates and updates; null if there is nothing that a manager may create. */
  findManagerCase: () => { row: string; body: string } | null;
  /** The first row of the own organisation that its manager may update. */
  findOwnRow: () => string | undefined;
  findTotal: (viewer: ListViewer) => string | undefined;
}

/** Completes the cases of a resource. Nothing is derived before a walk asks, so that a gap fails where it is met. */
export function defineCases<const N extends ResourceName>(name: N, declaration: CaseDeclaration): ResourceCases<N> {
  const {
    bodies,
    change,
    actionBodies = {},
    eventsOfActions = {},
    concealedFields = [],
    totals = {},
    reader = 'lead',
  } = declaration;
  const rights = new RightsTable(name, declaration.rights);
  const contract = resourceOf(name);
  const rows =
    declaration.rows ??
    Object.fromEntries(Object.entries(bodies).map(([kind, create]) => [kind, createPostedRow(rights, kind, create)]));
  const rowKinds = Object.keys(rows);
  const bodyKinds = Object.keys(bodies);
  const findActor = () => chooseActor(rights, declaration, rowKinds);
  const findUpdated = (kinds: readonly string[]) => kinds.find((kind) => isPermitted(rights.find('update', kind, 'managerA')));

  return {
    name,
    rights,
    rowKinds,
    bodyKinds,
    change,
    actionBodies,
    eventsOfActions,
    concealedFields,
    reader,
    createRow: async (kind, fixtures) => {
      const create = rows[kind];
      if (!create) throw rights.createError(`there is no row "${kind}"; write in \`rows\` how it comes about.`);
      return create(fixtures);
    },
    createBody: async (kind, fixtures) => {
      const create = bodies[kind];
      if (!create) throw rights.createError(`there is no body "${kind}"; write in \`bodies\` what a POST sends.`);
      return create(fixtures);
    },
    hiddenKinds: rowKinds.filter((kind) => rights.findVisibility(kind, 'managerA') === 'no'),
    findActor,
    findTarget: () => {
      const references = Object.entries(contract.fields).flatMap(([field, schema]) =>
        metaOf(schema).kind === 'ref' ? [field] : [],
      );
      const target = declaration.target ?? references[0];
      if (target === undefined)
        throw rights.createError('there is no reference; write in `target` a field that can be filtered.');
      return target;
    },
    findOutcome: (method) => deriveOutcome(method, rights, findActor(), declaration.outcomes),
    findWriter: () => {
      const { actor, row, body } = findActor();
      if (!contract.verbs.includes('update') || row === null) return null;
      const isCreator = isPermitted(rights.find('create', body, actor));
      return { by: actor, row: declaration.writtenRow ?? row, body: isCreator ? body : null };
    },
    findManagerCase: () => {
      const { row, body } = findActor();
      const created = [body, ...bodyKinds].find((kind) => isPermitted(rights.find('create', kind, 'managerA')));
      const updated = findUpdated([...(row === null ? [] : [row]), ...rowKinds]) ?? row;
      return created === undefined || updated === null ? null : { row: updated, body: created };
    },
    findOwnRow: () => findUpdated(rowKinds.filter((kind) => kind.startsWith('own'))),
    findTotal: (viewer) => totals[viewer] ?? deriveTotal(rights, viewer),
  };
}
