/**
 * What somebody may do with a record. `compare` is reading a figure, or that it is there, as part of a comparison; `follow` is
 * reading how a record came to be as it is, judged on each of its versions as it stood then; the others are the verbs of every
 * resource and the steps of state machines.
 */
export const actions = [
  'read',
  'create',
  'update',
  'delete',
  'compare',
  'follow',
  'open',
  'close',
  'submit',
  'approve',
  'return',
  'reopen',
  'resolve',
  'revoke',
  'resend',
  'accept',
  'decline',
  'withdraw',
  'assign',
  'remind',
  'score',
  'exclude',
  'endJudging',
  'decide',
  'archive',
  'continue',
  'nudge',
  'leaveDemo',
] as const;

export type Action = (typeof actions)[number];
