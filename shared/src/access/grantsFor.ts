import type { ResourceName } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';
import type { Action } from './actions.ts';
import type { Viewer, ResolvedGrant } from './grants.ts';
import { intersectGrants } from './intersectGrants.ts';
import { rules } from './rules.ts';
import { viewerOf } from './viewAs.ts';

interface UntypedGrant {
  where: (me: Viewer) => object;
  except: readonly string[];
}

type UntypedRules = Record<string, Record<string, Partial<Record<string, readonly unknown[]>> | undefined>>;

function normalizeGrant(grant: unknown): UntypedGrant {
  if (typeof grant === 'function') return { where: grant as UntypedGrant['where'], except: [] };
  return grant as UntypedGrant;
}

function isViaTableCondition(condition: object): condition is { viaTable: NonNullable<ResolvedGrant['viaTable']> } {
  return Object.hasOwn(condition, 'viaTable');
}

const isNonEmptyValue = (value: NonNullable<ResolvedGrant['viaTable']>['value']): boolean =>
  Array.isArray(value) ? value.length > 0 : Number.isInteger(value);

function assertKnownFields(name: ResourceName, where: object): void {
  const { fields } = resourceOf(name);
  for (const [field, value] of Object.entries(where)) {
    if (field !== 'id' && !Object.hasOwn(fields, field)) throw new Error(`A rule of ${name} names the unknown field ${field}.`);
    if (value === undefined) throw new Error(`A rule of ${name} leaves ${field} undefined.`);
  }
}

function resolveGrant(name: ResourceName, grant: unknown, actor: Viewer): ResolvedGrant {
  const { where: scope, except } = normalizeGrant(grant);
  const condition = scope(actor);
  if (isViaTableCondition(condition)) {
    const { viaTable, ...where } = condition;
    if (!isNonEmptyValue(viaTable.value)) throw new Error(`The table condition of ${name} has no value.`);
    assertKnownFields(name, where);
    return { where, viaTable, except };
  }
  assertKnownFields(name, condition);
  return { where: condition as ResolvedGrant['where'], except };
}

function resolveGrants(actor: Viewer, name: ResourceName, action: Action): ResolvedGrant[] {
  const table = rules as unknown as UntypedRules;
  const granted = table[name]?.[actor.role]?.[action] ?? [];
  return granted.map((grant) => resolveGrant(name, grant, actor));
}

/** The only actions of who looks on as a role (`Membership.viewedBy`). Whatever else there is, now or later, is not allowed. */
const viewedActions: ReadonlySet<Action> = new Set(['read', 'compare', 'follow', 'derive']);

/**
 * The grants of one actor for one action on one resource, resolved. An empty list means: not allowed. Who looks on as a role has what both
 * this role and the own membership grant.
 * Throws an Error if a rule names an unknown field, has an undefined value, or a table condition without a value.
 */
export function grantsFor(actor: Viewer, name: ResourceName, action: Action): ResolvedGrant[] {
  const granted = resolveGrants(actor, name, action);
  const viewedBy = viewerOf(actor);
  if (viewedBy === null) return granted;
  return viewedActions.has(action) ? intersectGrants(granted, resolveGrants(viewedBy, name, action)) : [];
}

/** Fields that some grant of the action excepts: the actor can neither filter, sort nor search by them. */
export function exceptedFields(grants: readonly ResolvedGrant[]): ReadonlySet<string> {
  return new Set(grants.flatMap((grant) => grant.except));
}

/** The grants under which all of these fields are read. */
export const grantsIncluding = (grants: readonly ResolvedGrant[], fields: readonly string[]): ResolvedGrant[] =>
  grants.filter(({ except }) => !fields.some((field) => except.includes(field)));

/** The excepted fields without the concealed references that are read in some rows: by these the actor can filter and sort. */
export function unlistableFields(name: ResourceName, grants: readonly ResolvedGrant[]): ReadonlySet<string> {
  const { concealedReferences } = resourceOf(name);
  const isListable = (field: string) => concealedReferences.includes(field) && grantsIncluding(grants, [field]).length > 0;
  return new Set([...exceptedFields(grants)].filter((field) => !isListable(field)));
}
