import { type Meeting, orderedOnOf } from '@pilotage/shared';
import { type DemoFacts, demoFactsOf } from '../demo/demoFacts.seed.ts';
import { midnightAfter } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';

type MeetingFacts = DemoFacts['meetings'][number];

interface MeetingSeedInput {
  organisations: OrganisationsBySlug;
  periods: PeriodsByNumber;
  today: string;
}

/** When the points of the fifth meeting began and how long they took was never published. */
const illustrativeTimes = [
  { isNewDay: true, startsAt: '14:00', durationMinutes: 90 },
  { isNewDay: false, startsAt: null, durationMinutes: 75 },
  { isNewDay: true, startsAt: '09:00', durationMinutes: 120 },
  { isNewDay: false, startsAt: '11:30', durationMinutes: 60 },
] as const;

/** A meeting of which the month alone is known keeps that month and no day. */
function datesOf(facts: MeetingFacts): Pick<Meeting, 'startsOn' | 'endsOn' | 'month'> {
  const { startsOn } = facts;
  if (startsOn === null) return { startsOn, endsOn: null, month: null };
  if ('precision' in facts && facts.precision === 'month') return { startsOn: null, endsOn: null, month: startsOn.slice(0, 7) };
  return { startsOn, endsOn: ('endsOn' in facts ? facts.endsOn : undefined) ?? null, month: null };
}

function createMeeting(facts: MeetingFacts, { organisations, periods }: MeetingSeedInput): NewRecord<'meetings'> {
  const { number, place, countryCode } = facts;
  const host = 'host' in facts ? facts.host : undefined;
  const reviewed = 'reviewedPeriod' in facts ? facts.reviewedPeriod : undefined;
  const dates = datesOf(facts);
  return {
    number,
    title: null,
    place,
    country: countryCode,
    hostOrganisationId: host === undefined ? null : getNamed(organisations, host).id,
    ...dates,
    reviewedPeriodId: reviewed === undefined ? null : getNamed(periods, reviewed).id,
    minutes: null,
    state: dates.startsOn === null && dates.month === null ? 'planned' : 'held',
    orderedOn: orderedOnOf(dates),
    minutesSentAt: null,
  };
}

async function seedAgenda(store: Store, meeting: Meeting, titles: readonly string[]): Promise<number[]> {
  const days = [meeting.startsOn, meeting.endsOn];
  const ids: number[] = [];
  for (const [index, title] of titles.entries()) {
    const { isNewDay = false, startsAt = null, durationMinutes = null } = illustrativeTimes[index] ?? {};
    const { id } = await store.insert('agendaItems', {
      meetingId: meeting.id,
      title,
      day: isNewDay ? (days.shift() ?? null) : null,
      startsAt,
      durationMinutes,
      presenterOrganisationId: null,
      notes: index === 0 ? 'The points are those of the meeting; their times are illustrative.' : null,
      position: index + 1,
    });
    ids.push(id);
  }
  return ids;
}

/** Keeps the end of the first day of the fifth meeting as a moment. Its name has the day of the demo. */
async function seedMoment(store: Store, { id: meetingId, place, startsOn }: Meeting): Promise<void> {
  if (startsOn === null) return;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(startsOn));
  await store.insert('moments', {
    name: `As seen in ${place}, ${day}`,
    asOf: new Date(Date.parse(midnightAfter(startsOn)) - 1).toISOString(),
    meetingId,
    note: null,
  });
}

export interface SeededMeeting {
  meeting: Meeting;
  agendaItemIds: readonly number[];
}

/** Seeds the meetings that are known: two that were held, and two that are planned without a day. Returns them by place. */
export async function seedMeetings(store: Store, input: MeetingSeedInput): Promise<ReadonlyMap<string, SeededMeeting>> {
  const meetings = new Map<string, SeededMeeting>();
  for (const facts of demoFactsOf(input.today).meetings) {
    const meeting = await store.insert('meetings', createMeeting(facts, input));
    const agenda = 'agenda' in facts ? (facts.agenda ?? []) : [];
    if (facts.number === 5) await seedMoment(store, meeting);
    meetings.set(facts.place, { meeting, agendaItemIds: await seedAgenda(store, meeting, agenda) });
  }
  return meetings;
}
