import type { Task } from '@pilotage/shared';
import { daysAfter } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { SeededMeeting } from '../meetings/meetings.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PilotsBySlug } from '../pilots/pilots.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';

interface TaskSeedInput {
  organisations: OrganisationsBySlug;
  pilots: PilotsBySlug;
  meetings: ReadonlyMap<string, SeededMeeting>;
  people: ReadonlyMap<string, number>;
  today: string;
}

interface SeedTask {
  slug: string;
  title: string;
  /** Days after the first load of the demo; null: none. */
  due: number | null;
  state?: Task['state'];
  /** Days after the first load of the demo on which it was done. */
  done?: number;
  person?: string;
}

/** What was decided in Poznań, by point of the agenda, and what follows. None was published: each says so in its text. */
const decisions: readonly { item: number; text: string; tasks: readonly SeedTask[] }[] = [
  {
    item: 1,
    text: 'The rules of the first contest become the template of the next ones.',
    tasks: [
      { slug: 'rops-poznan', title: 'Send the template of the contest rules to all', due: -40, state: 'done', done: -43 },
      {
        slug: 'pontis',
        title: 'Try the template in the next contest',
        due: 24,
        state: 'inProgress',
        person: 'manager@pontis.example',
      },
    ],
  },
  {
    item: 2,
    text: 'Each pilot names what another country could take over from it.',
    tasks: [
      { slug: 'ifka', title: 'Describe the path of the pilot on two pages', due: -6 },
      { slug: 'arbeit-plus', title: 'Collect examples from the participating organisations', due: 17 },
    ],
  },
  {
    item: 3,
    text: 'The strategy for dissemination is written together and agreed by mail.',
    tasks: [{ slug: 'democenter', title: 'Send round the draft of the strategy', due: 12, state: 'inProgress' }],
  },
];

/** Tasks that organisations set themselves, about their pilots. */
const ownTasks: readonly (SeedTask & { pilot: string })[] = [
  { slug: 'arbeit-plus', pilot: 'diginclusion-hub', title: 'Agree the day of the next feedback round', due: 10 },
  { slug: 'pontis', pilot: 'open-future', title: 'Write to the families about the second term', due: null },
];

/** Seeds illustrative decisions of the fifth meeting with their tasks, and tasks of organisations of their own. */
export async function seedTasks(store: Store, input: TaskSeedInput): Promise<void> {
  const { organisations, pilots, meetings, people, today } = input;
  const dayOf = (days: number | null | undefined) => (days === null || days === undefined ? null : daysAfter(today, days));
  const createTask = ({ slug, title, due, state = 'todo', done, person }: SeedTask): NewRecord<'tasks'> => {
    const { id, kind } = getNamed(organisations, slug);
    return {
      organisationId: id,
      pilotId: null,
      milestoneId: null,
      contestId: null,
      indicatorId: null,
      meetingId: null,
      reportId: null,
      commentId: null,
      recommendationId: null,
      askedById: null,
      meetingDecisionId: null,
      title: `${title} (illustrative)`,
      description: null,
      dueOn: dayOf(due),
      assigneeId: person === undefined ? null : getNamed(people, person),
      visibility: 'internal',
      state,
      doneOn: dayOf(done),
      givenByLeadPartner: kind !== 'lead',
    };
  };
  const { meeting, agendaItemIds } = getNamed(meetings, 'Poznań');
  for (const { item, text, tasks } of decisions) {
    const decision = await store.insert('meetingDecisions', {
      meetingId: meeting.id,
      agendaItemId: agendaItemIds[item] ?? null,
      text: `${text} (Illustrative.)`,
    });
    for (const task of tasks) {
      const about = { meetingId: meeting.id, meetingDecisionId: decision.id, visibility: 'consortium' as const };
      await store.insert('tasks', { ...createTask(task), ...about });
    }
  }
  for (const { pilot, ...task } of ownTasks)
    await store.insert('tasks', { ...createTask(task), pilotId: getNamed(pilots, pilot).id, givenByLeadPartner: false });
}
