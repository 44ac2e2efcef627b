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

/**
 * The CASL rules of an actor. Grants with a `viaTable` condition are left out: they need other tables, so only the server checks
 * them.
 */
export function abilityRulesOf(actor: Viewer, resources: readonly ResourceName[] = resourceNames): AbilityRule[] {
  return resources.flatMap((name) =>
    actions.flatMap((action) =>
      grantsFor(actor, name, action)
        .filter((grant) => grant.viaTable === undefined)
        .map((grant) => toAbilityRule(name, action, grant)),
    ),
  );
}

/** The ability of an actor for the given resources (default: all). Without an actor nothing is allowed. */
export const abilityOf = (actor: Viewer | null, resources?: readonly ResourceName[]): Ability =>
  createMongoAbility<Ability>(actor ? abilityRulesOf(actor, resources) : []);

/** The rules of an actor in packed form, for the browser. */
export const packAbilityRules = (actor: Viewer | null) => packRules(actor ? abilityRulesOf(actor) : []);

export type PackedRules = ReturnType<typeof packAbilityRules>;

/** The ability that packed rules describe; equal to the ability on the server. */
export const abilityFromPacked = (packed: PackedRules): Ability => createMongoAbility<Ability>(unpackRules(packed));

/** A copy of a row (stored, or about to be stored), tagged with its resource so that the ability can check it. */
export const asSubject = (name: ResourceName, row: object) => subject(name, { ...row });
