import { type FieldProblems, maxAgendaItems, meetingMachine, validateHeld } from '@pilotage/shared';
import { z } from 'zod';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

const holdMeeting = transition({
  resource: 'meetings',
  action: 'hold',
  machine: meetingMachine,
  summary: 'Say that a meeting was held',
  body: versionBody,
  validate: async ({ system, record }) => validateHeld(record, await getConsortiumDay(system)),
});

const reopenMeeting = transition({
  resource: 'meetings',
  action: 'reopen',
  machine: meetingMachine,
  summary: 'Put a meeting that was held back to planned',
  body: versionBody,
});

const arrangeBody = versionBody.extend({ agendaItemIds: z.array(z.int().min(1)).max(maxAgendaItems) });

const arrangeAgenda = transition({
  resource: 'meetings',
  action: 'arrange',
  summary: 'Put the points of the agenda of a meeting into an order',
  body: arrangeBody,
  async validate({ system, record, body: { agendaItemIds } }): Promise<FieldProblems> {
    const items = await system.all('agendaItems', { where: { meetingId: record.id }, fields: [] });
    const isSame = agendaItemIds.length === items.length && new Set(agendaItemIds).size === items.length;
    return isSame && items.every(({ id }) => agendaItemIds.includes(id))
      ? {}
      : { agendaItemIds: { code: 'meetings.otherItems' } };
  },
  async apply({ store, record, body: { agendaItemIds } }) {
    for (const item of await store.all('agendaItems', { where: { meetingId: record.id } })) {
      const position = agendaItemIds.indexOf(item.id) + 1;
      if (position !== item.position) await store.update('agendaItems', item, { position });
    }
    return {};
  },
});

export const meetingRoutes = [holdMeeting, reopenMeeting, arrangeAgenda] as const;
