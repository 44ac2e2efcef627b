import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const periodStates = ['planned', 'open', 'closed'] as const;

export const periods = defineResource({
  immutable: {},
  writable: { number: whole(1, 1000), startsOn: day, endsOn: day, dueOn: day, illustrative: flag },
  serverManaged: { state: choice(periodStates, 10) },
  initial: { state: 'planned' },
  defaults: { illustrative: false },
  filters: ['number', 'state', 'startsOn', 'endsOn', 'dueOn'],
  sorts: ['number', 'state', 'startsOn', 'endsOn', 'dueOn'],
  search: [],
  recordName: ['number'],
  unique: [['number']],
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  history: { fields: ['number', 'startsOn', 'endsOn', 'dueOn', 'illustrative', 'state'] },
});

export const periodMachine = createStateMachine('periods', [
  { from: 'planned', action: 'open', to: 'open', roles: ['leadPartner'] },
  { from: 'open', action: 'close', to: 'closed', roles: ['leadPartner'] },
]);

export type Period = z.infer<typeof periods.read>;
