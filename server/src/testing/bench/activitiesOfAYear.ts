import { type NewRecord, openStores, type SystemStore } from '@pilotage/db';
import { createConnection } from 'mysql2/promise';
import { activityKinds, audienceGroupsOf, fromDayNumber, targetGroups, toDayNumber } from '@pilotage/shared';
import { type BenchDatabase, periodCount } from './benchDatabase.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { median } from './median.ts';
import { startProductServer } from './productServer.ts';

const firstDay = toDayNumber('2018-01-01');
const daysOfYear = 365;
const [few, many] = [50, 5000];
const rounds = 60;
const maxRatio = 1.5;

function createActivity(at: number, organisationId: number): NewRecord<'activities'> {
  const isForCitizens = at % 3 === 0;
  const startsOn = fromDayNumber(firstDay + ((at * 37) % daysOfYear));
  return {
    organisationId,
    title: `Activity ${at}`,
    kind: activityKinds[at % activityKinds.length] ?? 'other',
    startsOn,
    endsOn: null,
    startTime: '10:00',
    endTime: null,
    timeZone: null,
    place: 'Graz',
    country: ['AT', 'DE', 'HU', 'IT', 'PL', 'SI', 'SK'][at % 7] ?? null,
    isOnline: false,
    pilotId: null,
    moduleId: null,
    description: 'What it was about.',
    links: [],
    registrations: null,
    attendances: 1 + (at % 90),
    audience: isForCitizens ? { citizens: 1 } : {},
    audienceGroups: audienceGroupsOf(isForCitizens ? { citizens: 1 } : {}),
    reach: null,
    visibility: at % 2 === 0 ? 'consortium' : 'internal',
    illustrative: false,
    state: 'held',
    lastDay: startsOn,
    seriesId: null,
  };
}

const listOf = (filter: object, sort: readonly [string, string], last: number): string =>
  `/api/activities?${new URLSearchParams({ filter: JSON.stringify(filter), sort: JSON.stringify(sort), range: `[0,${last}]` })}`;

/** What the pages of activities and of the dissemination ask for. */
const addresses = {
  list: listOf({}, ['startsOn', 'DESC'], 24),
  'filtered list': listOf({ kind: 'workshop', startsOn_gte: '2018-03-01', startsOn_lte: '2018-09-30' }, ['startsOn', 'DESC'], 24),
  'month of the calendar': '/api/activity-days?from=2018-05-28&to=2018-07-01&filter=%7B%7D',
  map: '/api/activity-totals?groupBy=country&filter=%7B%7D',
  dissemination: '/api/dissemination/progress?by=country',
  'dissemination after a change of a plan': '/api/dissemination/progress?by=country',
  'dissemination after a change of an activity': '/api/dissemination/progress?by=country',
} as const;
type Question = keyof typeof addresses;
const questions: readonly Question[] = [
  'list',
  'filtered list',
  'month of the calendar',
  'map',
  'dissemination',
  'dissemination after a change of a plan',
  'dissemination after a change of an activity',
];

type DataVersion = Pick<SystemStore['internal']['dataVersion'], 'increment'>;

/** What happens before a question: it is counted as after such a change. */
async function prepareQuestion(question: Question, dataVersion: DataVersion): Promise<void> {
  if (question === 'dissemination after a change of a plan') await dataVersion.increment();
  if (question === 'dissemination after a change of an activity') await dataVersion.increment('activities');
}

async function measureQuestions(origin: string, cookie: string, dataVersion: DataVersion): Promise<Map<Question, number>> {
  const times = new Map<Question, number[]>(questions.map((question) => [question, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      await prepareQuestion(question, dataVersion);
      const startedAt = performance.now();
      const response = await fetch(`${origin}${addresses[question]}`, { headers: { cookie } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${question} answered ${response.status}.`);
      times.get(question)?.push(performance.now() - startedAt);
    }
  }
  return new Map([...times].map(([question, each]) => [question, median(each)]));
}

/** Three objectives, for which one organisation plans each kind of activity in the last period. */
async function createStrategy(bench: BenchDatabase, organisationId: number): Promise<void> {
  const system = openStores(bench.opened.database, bench.clock).system();
  const [period] = await system.all('periods', { where: { number: periodCount } });
  for (const [index, targetGroup] of targetGroups.slice(0, 3).entries()) {
    const objective = await system.insert('disseminationObjectives', {
      position: index + 1,
      title: `Objective ${index + 1}`,
      description: null,
      targetGroups: [targetGroup, 'citizens'],
      kinds: [...activityKinds],
      illustrative: false,
    });
    for (const kind of activityKinds)
      await system.insert('disseminationPlans', {
        ...{ organisationId, objectiveId: objective.id, periodId: period?.id ?? 0, kind },
        ...{ activities: 20, attendances: null, reach: null, comment: null, illustrative: false },
      });
  }
}

/** Compares what the pages of activities ask for in a year of 5,000 activities with a year of 50. */
export async function measureActivities(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const system = openStores(bench.opened.database, bench.clock).system();
  const organisationId = bench.people.staff.organisationId ?? 1;
  const fill = async (from: number, to: number) => {
    await system.insertAll(
      'activities',
      Array.from({ length: to - from }, (_, at) => createActivity(from + at, organisationId)),
    );
    const connection = await createConnection(bench.url);
    await connection.query('ANALYZE TABLE activities');
    await connection.end();
  };
  await createStrategy(bench, organisationId);
  const product = await startProductServer(bench);
  try {
    const cookie = await product.cookieOf('staff@bench.example');
    await fill(0, few);
    await measureQuestions(product.origin, cookie, system.internal.dataVersion);
    const before = await measureQuestions(product.origin, cookie, system.internal.dataVersion);
    await fill(few, many);
    await measureQuestions(product.origin, cookie, system.internal.dataVersion);
    const after = await measureQuestions(product.origin, cookie, system.internal.dataVersion);
    return questions.map((question) => {
      const [fewMs, manyMs] = [before.get(question) ?? Number.NaN, after.get(question) ?? Number.NaN];
      const name = `Activities, ${question}: a year of ${many} to one of ${few}`;
      return atMost(name, manyMs / fewMs, maxRatio, '', ` (${manyMs.toFixed(1)} to ${fewMs.toFixed(1)} ms)`);
    });
  } finally {
    await product.stop();
  }
}
