import type { ResourceName } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';
import type { Action } from './actions.ts';
import type { Viewer, WorkedGrant } from './grants.ts';
import { rules } from './rules.ts';

interface LooseGrant {
  where: (me: Viewer) => object;
  except: readonly string[];
}

type LooseRules = Record<string, Record<string, Partial<Record<string, readonly unknown[]>> | undefined>>;

function loosen(grant: unknown): LooseGrant {
  if (typeof grant === 'function') return { where: grant as LooseGrant['where'], except: [] };
  return grant as LooseGrant;
}

function isReach(condition: object): condition is { reach: NonNullable<WorkedGrant['reach']> } {
  return Object.hasOwn(condition, 'reach');
}

const leadsSomewhere = (is: NonNullable<WorkedGrant['reach']>['is']): boolean =>
  Array.isArray(is) ? is.length > 0 : Number.isInteger(is);

function assertKnown(name: ResourceName, where: object): void {
  const { fields } = resourceOf(name);
  for (const [field, value] of Object.entries(where)) {
    if (field !== 'id' && !Object.hasOwn(fields, field)) throw new Error(`A rule of ${name} names the unknown field ${field}.`);
    if (value === undefined) throw new Error(`A rule of ${name} leaves ${field} undefined.`);
  }
}

function workOut(name: ResourceName, grant: unknown, actor: Viewer): WorkedGrant {
  const { where: scope, except } = loosen(grant);
  const condition = scope(actor);
  if (isReach(condition)) {
    const { reach, ...where } = condition;
    if (!leadsSomewhere(reach.is)) throw new Error(`A reach of ${name} leads nowhere.`);
    assertKnown(name, where);
    return { where, reach, except };
  }
  assertKnown(name, condition);
  return { where: condition as WorkedGrant['where'], except };
}

/**
 * The grants of one actor for one action on one resource, worked out. An empty list is a refusal.
 * Throws when a rule names a field that the resource does not have, or leaves a value undefined.
 */
export function grantsFor(actor: Viewer, name: ResourceName, action: Action): WorkedGrant[] {
  const table = rules as unknown as LooseRules;
  const granted = table[name]?.[actor.role]?.[action] ?? [];
  return granted.map((grant) => workOut(name, grant, actor));
}

/** Fields that some grant of the action leaves out: these can be neither filtered, sorted nor searched by. */
export function exceptedFields(grants: readonly WorkedGrant[]): ReadonlySet<string> {
  return new Set(grants.flatMap((grant) => grant.except));
}
