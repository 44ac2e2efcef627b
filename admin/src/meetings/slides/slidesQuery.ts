import type { QueryClient } from '@tanstack/react-query';
import type {
  AgendaItem,
  Comment,
  Indicator,
  Meeting,
  MeetingDecision,
  Milestone,
  Period,
  Pilot,
  ProgressRow,
  Task,
} from '@pilotage/shared';
import { openTaskStates } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { getJson } from '../../data/request.ts';
import type { Definitions } from '../../progress/asOf/useDefinitions.ts';
import { earlierMeetingsFilter } from '../earlierMeetingsFilter.ts';
import { pilotThen } from './pilotThen.ts';

/** What the slide of one pilot shows. */
export interface PilotFacts {
  pilot: Pilot;
  /** The stage as of the time of the slides; null: the pilot was not there then. */
  stage: Pilot['stage'] | null;
  milestones: readonly Milestone[];
  /** The approved figures of what is assigned to the pilot, of all its partners together. */
  figures: readonly ProgressRow[];
  /** Tasks about the pilot that are still to do, and that all partners read. */
  tasks: readonly Task[];
  /** Comments on the pilot that are not resolved. Not all partners may read them. */
  questions: readonly Comment[];
}

/** Everything that the slides of a meeting show, so that they need no network once it is there. */
export interface SlidesData {
  meeting: Meeting;
  agenda: readonly AgendaItem[];
  earlierTasks: readonly Task[];
  decisions: readonly MeetingDecision[];
  indicators: readonly Indicator[];
  /** The last day of the meeting, as of whose end stages and figures are shown; null: as of now. */
  asOf: string | null;
  /** The period through which the figures count; null while none has opened. */
  period: Period | null;
  pilots: readonly PilotFacts[];
}

/** What the reader may read beside the meeting itself. */
export interface SlidesRights {
  tasks: boolean;
  comments: boolean;
  figures: boolean;
}

const queryKeyOf = (meetingId: number) => ['meetingSlides', meetingId] as const;

interface ListQuery {
  filter: object;
  sort: string;
  order?: 'ASC' | 'DESC';
}

function listRecords<Row>(resource: string, { filter, sort, order = 'ASC' }: ListQuery, signal: AbortSignal): Promise<Row[]> {
  const params = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify([sort, order]),
    range: JSON.stringify([0, 499]),
  });
  return getJson<Row[]>(`/${resource}?${params.toString()}`, signal);
}

/** The tasks of earlier meetings that are still to do. */
async function listEarlierTasks(meeting: Meeting, signal: AbortSignal): Promise<Task[]> {
  const earlier = await listRecords<Meeting>(
    'meetings',
    { filter: earlierMeetingsFilter(meeting), sort: 'orderedOn', order: 'DESC' },
    signal,
  );
  const meetingId = earlier.map(({ id }) => id);
  if (meetingId.length === 0) return [];
  return listRecords<Task>('tasks', { filter: { meetingId, state: openTaskStates }, sort: 'dueOn' }, signal);
}

/** The period under review; else the last that has opened. */
const periodOf = ({ reviewedPeriodId }: Meeting, periods: readonly Period[]): Period | null =>
  periods.find(({ id, state }) => id === reviewedPeriodId && state !== 'planned') ??
  periods.findLast(({ state }) => state !== 'planned') ??
  null;

/** What was known at the end of a meeting. */
interface PastDefinitions {
  asOf: string;
  definitions: Definitions;
}

/** Through which period figures count, and as of when. */
interface FigureTime {
  period: Period | null;
  past: PastDefinitions | null;
}

/** What was known at the end of the last day of a meeting that was held; null where that day is not over, or was not kept. */
async function loadPastDefinitions(
  { state, startsOn, endsOn }: Meeting,
  today: string,
  signal: AbortSignal,
): Promise<PastDefinitions | null> {
  const asOf = endsOn ?? startsOn;
  if (state !== 'held' || asOf === null || asOf >= today) return null;
  try {
    return { asOf, definitions: await getJson<Definitions>(`/progress/definitions?asOf=${asOf}`, signal) };
  } catch (error) {
    if (problemOf(error).status === 400) return null;
    throw error;
  }
}

const isAssigned = ({ n, missing }: ProgressRow) => n > 0 || missing.length > 0;

async function listFigures(pilotId: number, { period, past }: FigureTime, signal: AbortSignal): Promise<ProgressRow[]> {
  if (period === null) return [];
  const params = new URLSearchParams({
    by: 'consortium',
    pilot: String(pilotId),
    through: String(period.number),
    basis: 'approved',
    ...(past === null ? {} : { asOf: past.asOf }),
  });
  return (await getJson<ProgressRow[]>(`/progress/matrix?${params.toString()}`, signal)).filter(isAssigned);
}

async function loadPilots(time: FigureTime, rights: SlidesRights, signal: AbortSignal): Promise<PilotFacts[]> {
  const pilots = await listRecords<Pilot>('pilots', { filter: {}, sort: 'title' }, signal);
  const ids = pilots.map(({ id }) => id);
  if (ids.length === 0) return [];
  const none = Promise.resolve([]);
  const [milestones, tasks, questions, figures] = await Promise.all([
    listRecords<Milestone>('milestones', { filter: { pilotId: ids }, sort: 'dueOn' }, signal),
    rights.tasks
      ? listRecords<Task>(
          'tasks',
          { filter: { pilotId: ids, state: openTaskStates, visibility: 'consortium' }, sort: 'dueOn' },
          signal,
        )
      : none,
    rights.comments
      ? listRecords<Comment>(
          'comments',
          { filter: { subject: 'pilots', subjectId: ids, audience: ['review', 'evaluation'], resolvedAt: null }, sort: 'id' },
          signal,
        )
      : none,
    Promise.all(pilots.map(({ id }) => (rights.figures ? listFigures(id, time, signal) : none))),
  ]);
  return pilots.map((pilot, index) => ({
    ...pilotThen(pilot, time.past?.definitions ?? null),
    milestones: milestones.filter(({ pilotId }) => pilotId === pilot.id),
    figures: figures[index] ?? [],
    tasks: tasks.filter(({ pilotId }) => pilotId === pilot.id),
    questions: questions.filter(({ subjectId }) => subjectId === pilot.id),
  }));
}

async function loadSlides(meetingId: number, rights: SlidesRights, today: string, signal: AbortSignal): Promise<SlidesData> {
  const meeting = await getJson<Meeting>(`/meetings/${meetingId}`, signal);
  const ofMeeting = { meetingId };
  const [agenda, decisions, indicators, periods, earlierTasks] = await Promise.all([
    listRecords<AgendaItem>('agendaItems', { filter: ofMeeting, sort: 'position' }, signal),
    listRecords<MeetingDecision>('meetingDecisions', { filter: ofMeeting, sort: 'id' }, signal),
    listRecords<Indicator>('indicators', { filter: {}, sort: 'code' }, signal),
    listRecords<Period>('periods', { filter: {}, sort: 'number' }, signal),
    rights.tasks ? listEarlierTasks(meeting, signal) : [],
  ]);
  const past = rights.figures ? await loadPastDefinitions(meeting, today, signal) : null;
  const period = periodOf(meeting, past?.definitions.periods ?? periods);
  return {
    meeting,
    agenda,
    decisions,
    indicators: past?.definitions.indicators ?? indicators,
    asOf: past?.asOf ?? null,
    period,
    earlierTasks,
    pilots: await loadPilots({ period, past }, rights, signal),
  };
}

/** Loads what the slides show once. `today`: the day in the time zone of the consortium. They are not loaded again by themselves: the room sees what it saw at the beginning. */
export const createSlidesQuery = (meetingId: number, rights: SlidesRights, today: string) => ({
  queryKey: queryKeyOf(meetingId),
  queryFn: ({ signal }: { signal: AbortSignal }) => loadSlides(meetingId, rights, today, signal),
  staleTime: Infinity,
  gcTime: 0,
});

/** Shows a decision that the server has confirmed among those of its meeting. */
export function addRecordedDecision(queries: QueryClient, decision: MeetingDecision): void {
  queries.setQueryData<SlidesData>(queryKeyOf(decision.meetingId), (data) =>
    data && !data.decisions.some(({ id }) => id === decision.id) ? { ...data, decisions: [...data.decisions, decision] } : data,
  );
}
