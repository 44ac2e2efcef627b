import { type Indicator, type Measurement, ratioValue, type Report } from '@pilotage/shared';
import { named } from '../demo/named.seed.ts';
import type { Assignments } from '../indicators/assignments.seed.ts';
import type { Indicators } from '../indicators/indicators.seed.ts';
import type { FiledReport } from '../reports/reports.seed.ts';
import { systemOf } from '../store/openStores.ts';
import type { NewRecord, Store } from '../store/store.ts';
import { type Figures, figures, remarks } from './figures.seed.ts';

/** A measurement and the report that it stands in. */
export interface FiledMeasurement {
  measurement: Measurement;
  filed: FiledReport;
}

type Content = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment'>;

const nothing = { value: null, numerator: null, denominator: null, parts: {}, comment: null };

/** Shares of the categories, below 0.97 in all: what is left over is not specified. */
const genders = [
  [0.58, 0.37],
  [0.53, 0.42],
  [0.6, 0.35],
  [0.55, 0.39],
] as const;
const ages = [0.22, 0.66, 0.06] as const;

function partsOf({ dimensions }: Indicator, value: number, place: number): Measurement['parts'] {
  const of = (share: number) => Math.floor(value * share);
  const [women, men] = genders[place % genders.length] ?? genders[0];
  const known: Measurement['parts'] = {
    Gender: { women: of(women), men: of(men), other: value > 60 ? 1 : 0 },
    'Age group': { 'under 24': of(ages[0]), '24 to 64': of(ages[1]), '65 and over': of(ages[2]) },
  };
  // Every fourth organisation keeps no record of ages.
  const given = dimensions.filter(({ name }) => name !== 'Age group' || place % 4 !== 3);
  return Object.fromEntries(given.map(({ name }) => [name, known[name] ?? {}]));
}

function contentOf(entered: NonNullable<Figures[number]>, indicator: Indicator, place: number): Content {
  if (typeof entered === 'number') {
    return { ...nothing, availability: 'reported', value: entered, parts: partsOf(indicator, entered, place) };
  }
  if ('availability' in entered) return { ...nothing, availability: entered.availability, comment: entered.reason };
  const [numerator, denominator] = entered;
  return { ...nothing, availability: 'reported', value: ratioValue(numerator, denominator), numerator, denominator };
}

/** Of a returned report the named cells are returned, and the others keep what they had. */
function cellState({ state, lastReturn }: Report, assignmentId: number): Measurement['state'] {
  if (state !== 'returned') return state;
  return lastReturn?.cells.some((cell) => cell.assignmentId === assignmentId) ? 'returned' : 'submitted';
}

function approvedVersionOf(measurement: Measurement, approvedById: number, approvedAt: string): NewRecord<'approvedVersions'> {
  const {
    id,
    version,
    organisationId,
    assignmentId,
    periodId,
    availability,
    value,
    numerator,
    denominator,
    parts,
    comment,
    illustrative,
  } = measurement;
  return {
    organisationId,
    measurementId: id,
    assignmentId,
    periodId,
    measurementVersion: version,
    availability,
    value,
    numerator,
    denominator,
    parts,
    comment,
    illustrative,
    approvedById,
    approvedAt,
    standsIn: false,
    concealed: false,
  };
}

interface Measuring {
  indicators: Indicators;
  assignments: Assignments;
  reports: readonly FiledReport[];
  /** Who approves. */
  leadId: number;
}

/** Loads the figures of every report, and keeps those that are approved; who entered them is told by the demo's trail. */
export async function seedMeasurements(store: Store, given: Measuring): Promise<FiledMeasurement[]> {
  const { indicators, assignments, reports, leadId } = given;
  const system = systemOf(store);
  const measured: FiledMeasurement[] = [];
  for (const filed of reports) {
    const { report, slug, place, number, decidedAt } = filed;
    for (const [code, line] of Object.entries(figures)) {
      const entered = line[slug]?.[number - 1] ?? null;
      if (entered === null) continue;
      const { id: assignmentId, organisationId } = named(named(assignments, code), slug);
      const content = contentOf(entered, named(indicators, code), place);
      const measurement = await system.insert('measurements', {
        organisationId,
        assignmentId,
        periodId: report.periodId,
        ...content,
        comment: content.comment ?? remarks.get(`${code}/${slug}/${number}`) ?? null,
        cause: null,
        correction: null,
        illustrative: true,
        state: cellState(report, assignmentId),
      });
      measured.push({ measurement, filed });
      if (measurement.state !== 'approved' || decidedAt === null) continue;
      await system.insert('approvedVersions', approvedVersionOf(measurement, leadId, decidedAt));
    }
  }
  return measured;
}
