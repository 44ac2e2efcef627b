import { describe, expect, test } from 'vitest';
import { createLocalDayFormatter, type Milestone, type Period, type Report } from '@pilotage/shared';
import { leadTasks } from './leadTasks.ts';
import { type OpenPeriod, partnerTasks } from './partnerTasks.ts';
import { type HomeTask, prioritizeTasks } from './homeTask.ts';

const timestamps = { version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };

const openPeriod: Period = {
  ...timestamps,
  id: 40,
  number: 4,
  startsOn: '2019-02-01',
  endsOn: '2019-07-31',
  dueOn: '2019-09-15',
  illustrative: false,
  state: 'open',
};

const createReport = (state: Report['state'], overrides: Partial<Report> = {}): Report => ({
  ...timestamps,
  id: 9,
  organisationId: 2,
  periodId: 40,
  narrative: null,
  highlights: null,
  problems: null,
  nextSteps: null,
  targetGroups: null,
  state,
  firstSubmittedAt: null,
  lastReturn: null,
  lastReopening: null,
  ...overrides,
});

const createMilestone = (id: number, dueOn: string | null, doneOn: string | null = null): Milestone => ({
  ...timestamps,
  id,
  organisationId: 2,
  pilotId: 1,
  title: `Milestone ${id}`,
  dueOn,
  doneOn,
});

const keysOf = (tasks: readonly HomeTask[]) => tasks.map(({ key }) => key);

describe('tasks of a partner', () => {
  const createTasks = (
    open: OpenPeriod[],
    options: { maySubmit?: boolean; milestones?: Milestone[]; today?: string; unansweredOf?: () => number[] } = {},
  ) =>
    partnerTasks({
      open,
      milestones: [],
      today: '2019-09-01',
      maySubmit: false,
      unansweredOf: () => [3],
      indicatorName: (id) => `Indicator ${id}`,
      ...options,
    });
  const createOpenPeriod = (completed: number, report: Report | null = createReport('draft')): OpenPeriod => ({
    period: openPeriod,
    report,
    completed,
    expected: 18,
  });

  test('missing figures link to the first empty cell', () => {
    expect(createTasks([createOpenPeriod(14)])).toMatchObject([
      { key: 'enter', to: '/figures?period=4#next', params: { smart_count: 4 } },
    ]);
    expect(keysOf(createTasks([createOpenPeriod(14)], { today: '2019-09-16' }))).toEqual(['enterLate']);
  });

  test('a report is not late on its due day', () => {
    expect(keysOf(createTasks([createOpenPeriod(14)], { today: '2019-09-15' }))).toEqual(['enter']);
  });

  test('a complete report is a task only for users who may submit it', () => {
    expect(keysOf(createTasks([createOpenPeriod(18)], { maySubmit: true }))).toEqual(['submit']);
    expect(createTasks([createOpenPeriod(18)])).toEqual([]);
  });

  test('a submitted report is no task', () => {
    expect(
      createTasks([createOpenPeriod(14, createReport('submitted')), createOpenPeriod(14, createReport('approved'))], {
        maySubmit: true,
      }),
    ).toEqual([]);
  });

  test('each remark of a return links to its cell, one without cells to the page', () => {
    const lastReturn = {
      comment: 'Please look again',
      at: '2019-09-01T00:00:00.000Z',
      cells: [{ assignmentId: 3, comment: 'Why so many?' }],
    };
    const [remark] = createTasks([createOpenPeriod(18, createReport('returned', { lastReturn }))]);
    expect(remark).toMatchObject({
      key: 'answerRemark',
      to: '/figures?period=4#figure-3',
      params: { indicator: 'Indicator 3', comment: 'Why so many?' },
    });
    // What was answered is handed over by submitting, and asked for no more.
    const answered = createTasks([createOpenPeriod(18, createReport('returned', { lastReturn }))], {
      maySubmit: true,
      unansweredOf: () => [],
    });
    expect(keysOf(answered)).toEqual(['submit']);
    const [returnTask] = createTasks([
      createOpenPeriod(18, createReport('returned', { lastReturn: { ...lastReturn, cells: [] } })),
    ]);
    expect(returnTask).toMatchObject({ key: 'answerReturn', to: '/figures?period=4' });
  });

  test('lists overdue milestones and those of the next thirty days, but none that is done', () => {
    const milestones = [
      createMilestone(1, '2019-08-01'),
      createMilestone(2, '2019-10-01'),
      createMilestone(3, '2019-12-01'),
      createMilestone(4, '2019-08-01', '2019-08-01'),
      createMilestone(5, null),
    ];
    expect(createTasks([], { milestones }).map(({ id, key }) => [id, key])).toEqual([
      ['milestone 1', 'milestoneLate'],
      ['milestone 2', 'milestone'],
    ]);
  });
});

test('the lead partner gets tasks for reports to review and late reports, but none before the due day', () => {
  const rates = [
    {
      period: 4,
      expected: 2,
      submitted: 1,
      onTime: 1,
      rate: 0.5,
      organisations: [
        { organisationId: 2, expected: true, submitted: false, onTime: false, firstSubmittedAt: null },
        { organisationId: 3, expected: false, submitted: false, onTime: false, firstSubmittedAt: null },
        { organisationId: 5, expected: true, submitted: false, onTime: false, firstSubmittedAt: null },
        { organisationId: 4, expected: true, submitted: true, onTime: true, firstSubmittedAt: '2019-09-01T00:00:00.000Z' },
      ],
    },
  ];
  const submittedReports = [createReport('submitted', { organisationId: 4, firstSubmittedAt: '2019-08-31T22:30:00.000Z' })];
  const toLocalDay = createLocalDayFormatter('Europe/Rome');
  const leadTasksOn = (today: string) =>
    leadTasks({ submittedReports, periods: [openPeriod], rates, today, organisationName: (id) => `Partner ${id}`, toLocalDay });
  expect(leadTasksOn('2019-09-16').map(({ key, params }) => [key, params.name ?? params.names])).toEqual([
    ['review', 'Partner 4'],
    ['askLate', 'Partner 2, Partner 5'],
  ]);
  expect(keysOf(leadTasksOn('2019-09-15'))).toEqual(['review']);
  // Half past midnight by the clock of the consortium, the evening before in UTC.
  expect(leadTasksOn('2019-09-15')[0]?.params.day).toBe('2019-09-01');
});

test('returns the seven most urgent tasks and the number of the others', () => {
  const task = (id: number, dueOn: string | null): HomeTask => ({ id: String(id), to: '/', key: 'enter', params: {}, dueOn });
  const nine = [task(9, null), ...Array.from({ length: 8 }, (_, index) => task(index, `2019-0${9 - index}-01`))];
  const { shown, rest } = prioritizeTasks(nine);
  expect(shown).toHaveLength(7);
  expect(rest).toHaveLength(2);
  expect(shown[0]?.id).toBe('7');
});
