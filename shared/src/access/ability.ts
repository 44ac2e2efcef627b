import { createMongoAbility, type ForcedSubject, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { packRules, unpackRules } from '@casl/ability/extra';
import { type ResourceName, resourceNames } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';
import { type Action, actions } from './actions.ts';
import type { Viewer, ResolvedGrant } from './grants.ts';
import { grantsFor } from './grantsFor.ts';

export type Ability = MongoAbility<[Action, ResourceName | ForcedSubject<ResourceName>]>;
type AbilityRule = RawRuleOf<Ability>;

function conditionsOf(where: ResolvedGrant['where']): AbilityRule['conditions'] {
  const entries = Object.entries(where).map(([field, value]) => [field, Array.isArray(value) ? { $in: value } : value]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function toAbilityRule(name: ResourceName, action: Action, grant: ResolvedGrant): AbilityRule {
  const conditions = conditionsOf(grant.where);
  const readable = Object.keys(resourceOf(name).fields).filter((field) => !grant.except.includes(field));
  return {
    action,
    subject: name,
    ...(conditions === undefined ? {} : { conditions }),
    ...(grant.except.length === 0 ? {} : { fields: readable }),
  };
}

/** CASL's rules of one actor. A reach is no condition on the row itself and stays with the server. */
export function abilityRulesOf(actor: Viewer, resources: readonly ResourceName[] = resourceNames): AbilityRule[] {
  return resources.flatMap((name) =>
    actions.flatMap((action) =>
      grantsFor(actor, name, action)
        .filter((grant) => grant.viaTable === undefined)
        .map((grant) => toAbilityRule(name, action, grant)),
    ),
  );
}

/** The ability of one actor, of all resources or `about` some; nobody's when there is no actor. */
export const abilityOf = (actor: Viewer | null, resources?: readonly ResourceName[]): Ability =>
  createMongoAbility<Ability>(actor ? abilityRulesOf(actor, resources) : []);

/** The rules as they travel to the browser. */
export const packAbilityRules = (actor: Viewer | null) => packRules(actor ? abilityRulesOf(actor) : []);

export type PackedRules = ReturnType<typeof packAbilityRules>;

/** The ability that packed rules describe: the same as the server's. */
export const abilityFromPacked = (packed: PackedRules): Ability => createMongoAbility<Ability>(unpackRules(packed));

/** Marks a copy of a stored row, or of exactly what would be stored, for a check by the ability. */
export const asSubject = (name: ResourceName, row: object) => subject(name, { ...row });
