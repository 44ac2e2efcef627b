/**
 * What somebody may do with a record. `compare` is reading a figure, or that it is there, as part of a comparison;
 * the others are the verbs of every resource and the steps of state machines.
 */
export const actions = ['read', 'create', 'update', 'delete', 'compare', 'open', 'close', 'submit', 'approve', 'return'] as const;

export type Action = (typeof actions)[number];
