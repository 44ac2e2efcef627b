import type { Role } from '../access/roles.ts';
import type { ResourceName } from './resourceNames.ts';

export interface Transition<State extends string = string, Act extends string = string> {
  from: State;
  action: Act;
  to: State;
  roles: readonly Role[];
}

/** Creates the state machine of a resource as a table. The server, buttons, help and tests use it. */
export function createStateMachine<const State extends string, const Act extends string>(
  resource: ResourceName,
  transitions: readonly Transition<State, Act>[],
) {
  return {
    resource,
    transitions,
    /** The transition for `action` from `state`; undefined if there is none. */
    find: (state: string, action: string) => transitions.find((each) => each.from === state && each.action === action),
    actions: [...new Set(transitions.map((each) => each.action))],
  };
}
