import { isPeriodOverdue, type Milestone, type Period, type Report } from '@pilotage/shared';
import type { HomeTask } from './homeTask.ts';

export interface OpenPeriod {
  period: Period;
  report: Report | null;
  completed: number;
  expected: number;
}

interface PartnerTasksInput {
  /** Open periods with the own figures of each. */
  open: readonly OpenPeriod[];
  /** The figures of a returned report whose remarks nobody has answered yet, by assignment. */
  unansweredOf: (report: Report) => readonly number[];
  milestones: readonly Milestone[];
  today: string;
  maySubmit: boolean;
  indicatorName: (assignmentId: number) => string;
}

const soonDays = 30;

function isSoon(day: string, today: string): boolean {
  return (Date.parse(day) - Date.parse(today)) / 86_400_000 <= soonDays;
}

/** Tasks for the unanswered remarks of a returned report, each linked to its cell; without a cell, to the page. */
function remarkTasks({ period, report }: OpenPeriod, { indicatorName, unansweredOf }: PartnerTasksInput): HomeTask[] {
  if (report?.state !== 'returned' || !report.lastReturn) return [];
  const { cells, comment } = report.lastReturn;
  const to = `/figures?period=${period.number}`;
  const sharedParams = { number: period.number };
  const dueOn = period.dueOn;
  if (cells.length === 0)
    return [{ id: `return ${report.id}`, to, key: 'answerReturn', params: { ...sharedParams, comment }, dueOn }];
  const unanswered = unansweredOf(report);
  const open = cells.filter(({ assignmentId }) => unanswered.includes(assignmentId));
  return open.map((cell) => ({
    id: `remark ${report.id} ${cell.assignmentId}`,
    to: `${to}#figure-${cell.assignmentId}`,
    key: 'answerRemark',
    params: { ...sharedParams, indicator: indicatorName(cell.assignmentId), comment: cell.comment },
    dueOn,
  }));
}

const isWritable = (report: Report | null) => report === null || (report.state !== 'submitted' && report.state !== 'approved');

function figureTasks(open: OpenPeriod, { today, maySubmit }: PartnerTasksInput): HomeTask[] {
  const { period, report, completed, expected } = open;
  if (!isWritable(report) || expected === 0) return [];
  const missing = expected - completed;
  const isLate = isPeriodOverdue(period, today);
  const params = { number: period.number, day: period.dueOn, smart_count: missing };
  const to = `/figures?period=${period.number}`;
  if (missing > 0)
    return [{ id: `enter ${period.id}`, to: `${to}#next`, key: isLate ? 'enterLate' : 'enter', params, dueOn: period.dueOn }];
  if (!maySubmit || report === null) return [];
  return [{ id: `submit ${period.id}`, to, key: isLate ? 'submitLate' : 'submit', params, dueOn: period.dueOn }];
}

/** Tasks of a user who maintains the figures of an organisation. */
export function partnerTasks(input: PartnerTasksInput): HomeTask[] {
  const { open, milestones, today } = input;
  const milestoneTasks = milestones.flatMap(({ id, title, dueOn, doneOn }): HomeTask[] => {
    if (doneOn !== null || dueOn === null || !isSoon(dueOn, today)) return [];
    const key = dueOn < today ? 'milestoneLate' : 'milestone';
    return [{ id: `milestone ${id}`, to: `/milestones/${id}`, key, params: { title, day: dueOn }, dueOn }];
  });
  return [
    ...open.flatMap((each) => remarkTasks(each, input)),
    ...open.flatMap((each) => figureTasks(each, input)),
    ...milestoneTasks,
  ];
}
