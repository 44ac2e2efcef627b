import { leadAddress, seedAccess } from '../access/access.seed.ts';
import { seedAcademy } from '../academy/academy.seed.ts';
import { seedActivities } from '../activities/activities.seed.ts';
import { seedAuditEvents } from '../audit/auditEvents.seed.ts';
import { seedBoards } from '../boards/boards.seed.ts';
import { seedChecks } from '../checks/checks.seed.ts';
import { seedContests } from '../contests/contests.seed.ts';
import { seedCooperations } from '../cooperations/cooperations.seed.ts';
import { seedSolutions } from '../solutions/solutions.seed.ts';
import { seedDissemination } from '../dissemination/dissemination.seed.ts';
import { type DemoFile, seedEvidence } from '../discussion/evidence.seed.ts';
import { seedAnnotations } from '../annotations/annotations.seed.ts';
import { seedEvaluations } from '../evaluations/evaluations.seed.ts';
import { seedAssignments } from '../indicators/assignments.seed.ts';
import { seedIndicators } from '../indicators/indicators.seed.ts';
import { seedMeasurements } from '../measurements/measurements.seed.ts';
import { seedConsortium, seedOrganisations } from '../organisations/organisations.seed.ts';
import { seedNews } from '../news/news.seed.ts';
import { seedMeetings } from '../meetings/meetings.seed.ts';
import { seedExpectations } from '../periods/expectations.seed.ts';
import { seedPeriods } from '../periods/periods.seed.ts';
import { seedMilestones } from '../pilots/milestones.seed.ts';
import { seedPilots } from '../pilots/pilots.seed.ts';
import { seedReports } from '../reports/reports.seed.ts';
import { seedRisks } from '../risks/risks.seed.ts';
import { seedTasks } from '../tasks/tasks.seed.ts';
import { seedWorkPlan } from '../workPlan/workPlan.seed.ts';
import { knownFrom, type Stores } from '../store/openStores.ts';
import type { Clock } from '../store/scopedReader.ts';
import type { Store } from '../store/store.ts';
import { demoCalendarOf, demoDayOf, instantOn } from './calendar.seed.ts';
import { getNamed } from './getNamed.seed.ts';

export interface DemoOptions {
  /** Hash of the shared password of all demo accounts. */
  passwordHash: string;
  /** Determines the day that due days and late reports are relative to. */
  clock: Clock;
  /** Evidence files of the demo, already stored. Evidence with a missing file is skipped. */
  files: readonly DemoFile[];
}

async function loadDemo(store: Store, { passwordHash, clock, files }: DemoOptions): Promise<void> {
  const today = demoDayOf(clock.now());
  const calendar = demoCalendarOf(today);
  // What comparisons read has a past: it is known since the days on which it would have been entered.
  const start = instantOn(calendar[0]?.startsOn ?? today, '08:00');
  knownFrom(store, start);
  await seedConsortium(store, today);
  const organisations = await seedOrganisations(store);
  const people = await seedAccess(store, organisations, passwordHash);
  const periods = await seedPeriods(store, calendar);
  knownFrom(store, start);
  const plan = await seedWorkPlan(store, { organisations, files, today });
  await seedRisks(store, organisations, today);
  const pilots = await seedPilots(store, { organisations, plan, today });
  await seedMilestones(store, pilots, today);
  const modules = await seedAcademy(store, { organisations, periods, today });
  await seedActivities(store, { organisations, pilots, modules, today });
  await seedDissemination(store, { organisations, periods });
  const indicators = await seedIndicators(store, organisations, plan);
  await seedChecks(store, indicators);
  const assignments = await seedAssignments(store, { organisations, periods, pilots, indicators });
  const allAssignments = [...assignments.values()].flatMap((bySlug) => [...bySlug.values()]);
  const owingByPeriod = await seedExpectations(store, {
    periods,
    pilots: pilots.values(),
    assignments: allAssignments,
    calendar,
  });
  const reports = await seedReports(store, { organisations, periods, assignments, owing: owingByPeriod, calendar, today });
  const leadId = getNamed(people, leadAddress);
  const measurements = await seedMeasurements(store, { indicators, assignments, reports, leadId });
  await seedEvidence(store, { people, pilots, indicators, measurements, files });
  const contests = await seedContests(store, organisations, today);
  await seedSolutions(store, { contests, people, today });
  await seedCooperations(store, { contests, organisations });
  await seedNews(store, organisations, today);
  const meetings = await seedMeetings(store, { organisations, periods, today });
  await seedTasks(store, { organisations, pilots, meetings, people, today });
  await seedEvaluations(store, { organisations, periods, people, today });
  await seedBoards(store, people);
  await seedAnnotations(store, { organisations, periods, indicators, people, today });
  await seedAuditEvents(store, { people, calendar, periods, reports, measurements, today });
}

/**
 * Loads the demo consortium of `socialimakers.json` in one transaction: published facts, with all days moved by the same number of
 * months; all other targets, due days and figures are marked illustrative. Returns false without any change if an organisation exists.
 */
export function seedDemo(stores: Stores, options: DemoOptions): Promise<boolean> {
  return stores.system().transaction(async (store) => {
    if ((await store.count('organisations', {})) > 0) return false;
    await loadDemo(store, options);
    await store.internal.demo.markRows();
    return true;
  });
}
