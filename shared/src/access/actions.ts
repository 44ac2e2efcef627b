/**
 * What an actor can do with a record. `compare`: read a figure, or the fact that it exists, as part of a comparison. `follow`:
 * read the history of a record; each version is authorised by its own content. The others are the verbs of every resource and
 * the actions of state machines.
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
  'unapprove',
  'unreturn',
  'announce',
  'publish',
  'start',
  'stop',
  'complete',
  'hold',
  'arrange',
  'cancel',
  'replan',
  'repeat',
] as const;

export type Action = (typeof actions)[number];
