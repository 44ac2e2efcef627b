import { type ApiSession, signInToApi, type ApiRecord, filterPath } from './apiSession.ts';

export interface FiguresFixture {
  staff: ApiSession;
  organisationId: number;
  periodId: number;
  number: number;
  /** Assignments by the name of their indicator. */
  assignmentIds: Map<string, number>;
}

const plainIndicators = Array.from({ length: 12 }, (_, at) => ({
  code: `A${String(at + 1).padStart(2, '0')}`,
  name: `Count ${at + 1}`,
  valueType: 'count',
}));

const specialIndicators: ApiRecord[] = [
  { code: 'B01', name: 'Share who start', valueType: 'ratio', decimals: 1 },
  {
    code: 'B02',
    name: 'Readiness',
    valueType: 'score',
    accumulation: 'snapshot',
    options: [
      { value: 1, text: 'Nothing written yet' },
      { value: 2, text: 'Drafted and discussed' },
      { value: 3, text: 'Adopted' },
    ],
  },
  { code: 'B03', name: 'What changed', valueType: 'text' },
  {
    code: 'B04',
    name: 'Hátrányos helyzetű munkavállalókat foglalkoztató szervezetek társadalmi hatásmérése',
    valueType: 'count',
    dimensions: [{ name: 'Gender', categories: ['Women', 'Men'] }],
  },
];

/** Creates an open period in which one organisation reports sixteen own indicators, beside the demo data. */
export async function createFiguresFixture(origin: string, slug: string): Promise<FiguresFixture> {
  const lead = await signInToApi(origin, 'lead@democenter.example');
  const [organisation] = await lead.get(filterPath('organisations', { slug }));
  const organisationId = Number(organisation?.id);
  const assignmentIds = new Map<string, number>();
  for (const indicator of [...plainIndicators, ...specialIndicators]) {
    const createdIndicator = await lead.post('/indicators', {
      countingRule: 'One event counts once, whatever its length.',
      kind: 'output',
      unit: indicator.valueType === 'count' ? 'events' : null,
      accumulation: 'incremental',
      options: [],
      dimensions: [],
      ...indicator,
    });
    const assignment = await lead.post('/assignments', {
      organisationId,
      indicatorId: createdIndicator.id,
      pilotId: null,
      baseline: null,
      target: indicator.valueType === 'count' ? 400 : null,
      milestones: [],
      fromPeriodId: null,
      untilPeriodId: null,
    });
    assignmentIds.set(String(indicator.name), Number(assignment.id));
  }
  const periods = await lead.get('/periods?sort=["number","DESC"]');
  const number = Number(periods[0]?.number) + 1;
  const dayAfter = new Date(Date.parse(String(periods[0]?.endsOn)) + 86_400_000).toISOString().slice(0, 10);
  const period = await lead.post('/periods', { number, startsOn: dayAfter, endsOn: '2031-07-31', dueOn: '2031-09-15' });
  await lead.post(`/periods/${period.id}/open`, { version: period.version });
  return {
    staff: await signInToApi(origin, `staff@${slug}.example`),
    organisationId,
    periodId: Number(period.id),
    number,
    assignmentIds,
  };
}
