import { type Action, type Indicator, type Measurement, computeRatioValue, type Report } from '@pilotage/shared';
import { daysAfter, instantOn } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { AssignmentsByCode } from '../indicators/assignments.seed.ts';
import type { Indicators } from '../indicators/indicators.seed.ts';
import type { FiledReport } from '../reports/reports.seed.ts';
import { knownFrom, systemStoreOf } from '../store/openStores.ts';
import type { NewRecord, Store } from '../store/store.ts';
import { type FigureSeries, figures, remarks } from './figures.seed.ts';

/** A measurement and its report. */
export interface FiledMeasurement {
  measurement: Measurement;
  filed: FiledReport;
}

type SeedCellContent = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment'>;

const emptyContent = { value: null, numerator: null, denominator: null, parts: {}, comment: null };

/** Shares of the categories, below 0.97 in total; the rest is not specified. */
const genderShares = [
  [0.58, 0.37],
  [0.53, 0.42],
  [0.6, 0.35],
  [0.55, 0.39],
] as const;
const ageShares = [0.22, 0.66, 0.06] as const;

function partsOf({ dimensions }: Indicator, value: number, index: number): Measurement['parts'] {
  const partOf = (share: number) => Math.floor(value * share);
  const [women, men] = genderShares[index % genderShares.length] ?? genderShares[0];
  const allParts: Measurement['parts'] = {
    Gender: { women: partOf(women), men: partOf(men), other: value > 60 ? 1 : 0 },
    'Age group': { 'under 24': partOf(ageShares[0]), '24 to 64': partOf(ageShares[1]), '65 and over': partOf(ageShares[2]) },
  };
  // Every fourth organisation records no ages.
  const recorded = dimensions.filter(({ name }) => name !== 'Age group' || index % 4 !== 3);
  return Object.fromEntries(recorded.map(({ name }) => [name, allParts[name] ?? {}]));
}

function contentOf(figure: NonNullable<FigureSeries[number]>, indicator: Indicator, index: number): SeedCellContent {
  if (typeof figure === 'number') {
    return { ...emptyContent, availability: 'reported', value: figure, parts: partsOf(indicator, figure, index) };
  }
  if ('availability' in figure) return { ...emptyContent, availability: figure.availability, comment: figure.reason };
  const [numerator, denominator] = figure;
  return { ...emptyContent, availability: 'reported', value: computeRatioValue(numerator, denominator), numerator, denominator };
}

/** In a returned report the named cells are returned, the others stay submitted. */
function cellStateOf({ state, lastReturn }: Report, assignmentId: number): Measurement['state'] {
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

interface MeasurementSeedInput {
  indicators: Indicators;
  assignments: AssignmentsByCode;
  reports: readonly FiledReport[];
  /** User id of the approver. */
  leadId: number;
}

/** Submits the figures of a report and decides about them, on the days on which that happened. Returns them as they are then. */
async function fileMeasurements(
  store: Store,
  begun: readonly Measurement[],
  { report, submittedAt, decidedAt }: FiledReport,
): Promise<Measurement[]> {
  const system = systemStoreOf(store);
  const move = async (cells: readonly Measurement[], state: 'submitted' | 'approved' | 'returned', action: Action) => {
    await system.updateAll('measurements', cells, { state }, action);
    return cells.map((cell): Measurement => ({ ...cell, state, version: cell.version + 1 }));
  };
  if (submittedAt === null) return [...begun];
  knownFrom(store, submittedAt);
  const submitted = await move(begun, 'submitted', 'submit');
  if (decidedAt === null) return submitted;
  knownFrom(store, decidedAt);
  const statesOf = (state: Measurement['state']) =>
    submitted.filter(({ assignmentId }) => cellStateOf(report, assignmentId) === state);
  return [
    ...(await move(statesOf('approved'), 'approved', 'approve')),
    ...(await move(statesOf('returned'), 'returned', 'return')),
    ...statesOf('submitted'),
  ];
}

/** Seeds the figures of every report, and the approved versions of approved figures. The audit events are seeded separately. */
export async function seedMeasurements(store: Store, input: MeasurementSeedInput): Promise<FiledMeasurement[]> {
  const { indicators, assignments, reports, leadId } = input;
  const system = systemStoreOf(store);
  const stored: FiledMeasurement[] = [];
  for (const filed of reports) {
    const { report, slug, index, number, submittedAt, decidedAt } = filed;
    knownFrom(store, submittedAt === null ? store.now() : instantOn(daysAfter(submittedAt.slice(0, 10), -1), '10:15'));
    const begun: Measurement[] = [];
    for (const [code, seriesBySlug] of Object.entries(figures)) {
      const figure = seriesBySlug[slug]?.[number - 1] ?? null;
      if (figure === null) continue;
      const { id: assignmentId, organisationId } = getNamed(getNamed(assignments, code), slug);
      const content = contentOf(figure, getNamed(indicators, code), index);
      const draft = await system.insert('measurements', {
        organisationId,
        assignmentId,
        periodId: report.periodId,
        ...content,
        comment: content.comment ?? remarks.get(`${code}/${slug}/${number}`) ?? null,
        cause: null,
        correction: null,
        illustrative: true,
        state: 'draft',
      });
      begun.push(draft);
    }
    for (const measurement of await fileMeasurements(store, begun, filed)) {
      stored.push({ measurement, filed });
      if (measurement.state !== 'approved' || decidedAt === null) continue;
      await system.insert('approvedVersions', approvedVersionOf(measurement, leadId, decidedAt));
    }
  }
  return stored;
}
