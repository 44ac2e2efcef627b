import type { ResourceName } from '../resource/resourceNames.ts';
import type { FieldOf, RecordOf } from '../resources.ts';
import type { Action } from './actions.ts';
import type { Membership, Role } from './roles.ts';

/** The product itself: jobs, migrations, seeds, hooks. */
export interface SystemActor {
  role: 'system';
}

/** A reader of the public pages, without an account. */
export interface VisitorActor {
  role: 'visitor';
}

/** Who performs an action. */
export type Actor = Membership | SystemActor;
/** Who reads. Visitors can only read. */
export type Viewer = Actor | VisitorActor;
export type ActorRole = Actor['role'];
export type ViewerRole = Viewer['role'];
export type ActorOf<R extends ViewerRole> = R extends Role ? Membership<R> : Extract<Viewer, { role: R }>;

type Scalar = string | number | boolean | null;

type ConditionValue<T> = [T] extends [readonly (infer Member)[]]
  ? Member
  : [T] extends [Scalar]
    ? T | readonly NonNullable<T>[]
    : never;

/** Equalities and "one of" lists over a resource's own fields; for a list of ids: contains. `{}` is every row. */
export type Where<N extends ResourceName> = { [F in FieldOf<N> | 'id']?: ConditionValue<RecordOf<N>[F & keyof RecordOf<N>]> };

/**
 * Rows whose column `localKey` is equal to `foreignKey` of some row of `table` in which `column` is `value`, or one of a list.
 * The equalities beside it must hold too. Allowed for reading only.
 */
export interface ViaTableCondition {
  viaTable: {
    localKey: string;
    table: 'activities' | 'pilotPartners' | 'memberships' | 'measurements' | 'reports' | 'contests' | 'scores' | 'solutions';
    foreignKey: string;
    column: string;
    value: number | readonly string[];
  };
}

export type Scope<N extends ResourceName, R extends ViewerRole> = (me: ActorOf<R>) => Where<N> | (Where<N> & ViaTableCondition);

/** A scope, or a scope with the fields that the grant excepts. */
export type Grant<N extends ResourceName, R extends ViewerRole> =
  | Scope<N, R>
  | { where: Scope<N, R>; except: readonly FieldOf<N>[] };

export type Rules = {
  [N in ResourceName]: { [R in ViewerRole]?: { [A in Action]?: readonly Grant<N, R>[] } };
};

/** A grant with its scope resolved for one actor. */
export interface ResolvedGrant {
  where: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  viaTable?: ViaTableCondition['viaTable'];
  except: readonly string[];
}
