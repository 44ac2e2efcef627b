import { createMongoAbility, type ForcedSubject, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { packRules, unpackRules } from '@casl/ability/extra';
import { type ResourceName, resourceNames } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';
import { type Action, actions } from './actions.ts';
import type { Viewer, WorkedGrant } from './grants.ts';
import { grantsFor } from './grantsFor.ts';

export type Ability = MongoAbility<[Action, ResourceName | ForcedSubject<ResourceName>]>;
type Rule = RawRuleOf<Ability>;

function conditionsOf(where: WorkedGrant['where']): Rule['conditions'] {
  const entries = Object.entries(where).map(([field, value]) => [field, Array.isArray(value) ? { $in: value } : value]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function ruleOf(name: ResourceName, action: Action, grant: WorkedGrant): Rule {
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
export function abilityRules(actor: Viewer, about: readonly ResourceName[] = resourceNames): Rule[] {
  return about.flatMap((name) =>
    actions.flatMap((action) =>
      grantsFor(actor, name, action)
        .filter((grant) => grant.reach === undefined)
        .map((grant) => ruleOf(name, action, grant)),
    ),
  );
}

/** The ability of one actor, of all resources or `about` some; nobody's when there is no actor. */
export const abilityOf = (actor: Viewer | null, about?: readonly ResourceName[]): Ability =>
  createMongoAbility<Ability>(actor ? abilityRules(actor, about) : []);

/** The rules as they travel to the browser. */
export const packedRules = (actor: Viewer | null) => packRules(actor ? abilityRules(actor) : []);

export type PackedRules = ReturnType<typeof packedRules>;

/** The ability that packed rules describe: the same as the server's. */
export const abilityFromPacked = (packed: PackedRules): Ability => createMongoAbility<Ability>(unpackRules(packed));

/** Marks a copy of a stored row, or of exactly what would be stored, for a check by the ability. */
export const asSubject = (name: ResourceName, row: object) => subject(name, { ...row });
