import { type Api, apiAs, type Fields, filtered } from './apiAs.ts';

export interface FiguresSituation {
  staff: Api;
  organisationId: number;
  periodId: number;
  number: number;
  /** Assignments by the name of their indicator. */
  assigned: Map<string, number>;
}

const plain = Array.from({ length: 12 }, (_, at) => ({
  code: `A${String(at + 1).padStart(2, '0')}`,
  name: `Count ${at + 1}`,
  valueType: 'count',
}));

const special: Fields[] = [
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

/** Builds an open period in which one organisation reports sixteen indicators of its own choosing, beside the demo's. */
export async function figuresSituation(origin: string, slug: string): Promise<FiguresSituation> {
  const lead = await apiAs(origin, 'lead@democenter.example');
  const [organisation] = await lead.get(filtered('organisations', { slug }));
  const organisationId = Number(organisation?.id);
  const assigned = new Map<string, number>();
  for (const indicator of [...plain, ...special]) {
    const made = await lead.post('/indicators', {
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
      indicatorId: made.id,
      pilotId: null,
      baseline: null,
      target: indicator.valueType === 'count' ? 400 : null,
      milestones: [],
      fromPeriodId: null,
      untilPeriodId: null,
    });
    assigned.set(String(indicator.name), Number(assignment.id));
  }
  const periods = await lead.get('/periods?sort=["number","DESC"]');
  const number = Number(periods[0]?.number) + 1;
  const dayAfter = new Date(Date.parse(String(periods[0]?.endsOn)) + 86_400_000).toISOString().slice(0, 10);
  const period = await lead.post('/periods', { number, startsOn: dayAfter, endsOn: '2031-07-31', dueOn: '2031-09-15' });
  await lead.post(`/periods/${period.id}/open`, { version: period.version });
  return {
    staff: await apiAs(origin, `staff@${slug}.example`),
    organisationId,
    periodId: Number(period.id),
    number,
    assigned,
  };
}
