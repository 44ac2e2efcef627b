import type { AgendaItem, Meeting, MeetingDecision } from '@pilotage/shared';
import { parseRecord } from '../app/responseParsers.ts';
import type { TestApp } from '../app/testApp.ts';
import { uniqueName } from './apiFactories.ts';

/** Creates a meeting of the lead partner through the API. Default: some days in 2019. */
export const createMeeting = async (app: TestApp, fields: Partial<Meeting> = {}): Promise<Meeting> => {
  const body = { place: uniqueName('Place'), country: 'PL', startsOn: '2019-01-20', endsOn: '2019-01-21', ...fields };
  return parseRecord('meetings', await (await app.signInAs('lead')).post('/api/meetings', body), 201);
};

export const createAgendaItem = async (app: TestApp, fields: Partial<AgendaItem> & { meetingId: number }): Promise<AgendaItem> =>
  parseRecord(
    'agendaItems',
    await (await app.signInAs('lead')).post('/api/agendaItems', { title: uniqueName('Point'), ...fields }),
    201,
  );

export const createMeetingDecision = async (
  app: TestApp,
  fields: Partial<MeetingDecision> & { meetingId: number },
): Promise<MeetingDecision> =>
  parseRecord(
    'meetingDecisions',
    await (await app.signInAs('lead')).post('/api/meetingDecisions', { text: uniqueName('Decision'), ...fields }),
    201,
  );
