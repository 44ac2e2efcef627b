import type { Assignment } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import type { PilotsBySlug } from '../pilots/pilots.seed.ts';
import type { Store } from '../store/store.ts';
import type { Indicators } from './indicators.seed.ts';

/** Assignments of the demo by indicator code and organisation slug. */
export type AssignmentsByCode = ReadonlyMap<string, ReadonlyMap<string, Assignment>>;

interface AssignmentTerms {
  target: number | null;
  baseline?: number;
  pilot?: string;
  /** Numbers of the first and last period. */
  from?: number;
  until?: number;
}

/** A target, or all terms of the assignment. All figures are illustrative. */
type TermsByOrganisation = Readonly<Record<string, number | AssignmentTerms>>;

const termsByIndicator: Readonly<Record<string, TermsByOrganisation>> = {
  TRAININGS: {
    democenter: 20,
    ucdc: 12,
    zsi: 14,
    'arbeit-plus': 12,
    'social-impact': 15,
    'roots-of-impact': { target: 10, until: 3 },
    bkik: 12,
    ifka: 12,
    'fundusz-wspolpracy': 12,
    'rops-poznan': 14,
    pontis: 16,
    sos: 14,
    eim: 10,
  },
  ATTENDANCES: {
    democenter: 480,
    ucdc: 250,
    zsi: 320,
    'arbeit-plus': 240,
    'social-impact': 340,
    'roots-of-impact': 180,
    bkik: 260,
    ifka: 240,
    'fundusz-wspolpracy': 250,
    'rops-poznan': 300,
    pontis: 330,
    sos: 290,
    eim: 210,
  },
  CERTIFIED: {
    democenter: 150,
    ucdc: 80,
    zsi: 110,
    'arbeit-plus': 90,
    'social-impact': 120,
    'roots-of-impact': 60,
    bkik: 90,
    ifka: 84,
    'fundusz-wspolpracy': 84,
    'rops-poznan': 110,
    pontis: 120,
    sos: 100,
    eim: { target: 70, from: 2 },
  },
  // Assignments of pilots that have not started are not expected; pilots without a published date count as started.
  PILOTS: {
    'arbeit-plus': { target: 1, baseline: 0, pilot: 'diginclusion-hub' },
    'roots-of-impact': { target: 1, baseline: 0, pilot: 'scalerator' },
    ifka: { target: 1, baseline: 0, pilot: 'employment-models' },
    ucdc: { target: 1, baseline: 0, pilot: 'ucdc-impact' },
    'rops-poznan': { target: 1, baseline: 0, pilot: 'innovation-sharing' },
    pontis: { target: 1, baseline: 0, pilot: 'open-future' },
    sos: { target: 1, baseline: 0, pilot: 'learning-by-doing' },
  },
  // Agreed during the preparation of the contests: expected from the fourth period.
  SOLUTIONS: {
    democenter: { target: 12, from: 4 },
    zsi: { target: 6, from: 4 },
    'social-impact': { target: 8, from: 4 },
    bkik: { target: 5, from: 4 },
    ifka: { target: 5, from: 4 },
    'rops-poznan': { target: 6, from: 4 },
    pontis: { target: 6, from: 4 },
    sos: { target: 8, from: 4 },
  },
  ADOPTING: {
    democenter: { target: 11, baseline: 3 },
    ucdc: { target: 6, baseline: 0, pilot: 'ucdc-impact' },
    zsi: { target: 9, baseline: 1, pilot: 'diginclusion-hub' },
    'arbeit-plus': { target: 14, baseline: 2, pilot: 'diginclusion-hub' },
    'social-impact': { target: 7, baseline: 1 },
    'roots-of-impact': { target: 6, baseline: 0, pilot: 'scalerator' },
    bkik: { target: 8, baseline: 2 },
    ifka: { target: 12, baseline: 0, pilot: 'employment-models' },
    'fundusz-wspolpracy': { target: 6, baseline: 1 },
    // Without a baseline: its figures count but are not compared.
    'rops-poznan': { target: 8, pilot: 'innovation-sharing' },
    pontis: { target: 9, baseline: 2 },
    sos: { target: 16, baseline: 4 },
    eim: { target: 5, baseline: 0 },
  },
  'POLICY-PAPERS': {
    democenter: 4,
    ucdc: 2,
    zsi: 3,
    'arbeit-plus': 2,
    'social-impact': 2,
    bkik: 2,
    ifka: 3,
    'fundusz-wspolpracy': 2,
    'rops-poznan': 2,
    pontis: 2,
    sos: 5,
    eim: { target: null },
  },
  STARTERS: {
    democenter: 0.25,
    ucdc: 0.2,
    zsi: 0.3,
    'arbeit-plus': 0.25,
    'social-impact': 0.3,
    'roots-of-impact': 0.3,
    bkik: 0.2,
    ifka: 0.2,
    'fundusz-wspolpracy': 0.22,
    'rops-poznan': 0.22,
    pontis: 0.28,
    sos: 0.25,
    eim: 0.2,
  },
  'arbeit-plus-open-requests': { 'arbeit-plus': { target: 10, baseline: 40 } },
  'arbeit-plus-digital-maturity': { 'arbeit-plus': { target: 4, baseline: 1, pilot: 'diginclusion-hub' } },
  // Their figures come from records, and wait to be confirmed.
  'fundusz-wspolpracy-attendances': { 'fundusz-wspolpracy': { target: 120, from: 5 } },
  'fundusz-wspolpracy-certified-online': { 'fundusz-wspolpracy': { target: 25, from: 5 } },
  'pontis-afternoons': { pontis: { target: 120, pilot: 'open-future' } },
  'pontis-volunteers': { pontis: { target: 12, baseline: 3 } },
};

/** Planned share of the target at the end of a period: slow at first and at the end. */
const pacedIndicators = ['TRAININGS', 'ATTENDANCES', 'CERTIFIED'];
const pace: readonly (readonly [number: number, share: number])[] = [
  [2, 0.25],
  [4, 0.75],
  [5, 0.85],
];

function milestonesOf(
  code: string,
  { target, from = 1, until = 6 }: AssignmentTerms,
  periods: PeriodsByNumber,
): Assignment['milestones'] {
  if (target === null || !pacedIndicators.includes(code)) return [];
  return pace
    .filter(([number]) => from <= number && number < until)
    .map(([number, share]) => ({ periodId: getNamed(periods, number).id, value: Math.round(target * share) }));
}

interface AssignmentSeedInput {
  organisations: OrganisationsBySlug;
  periods: PeriodsByNumber;
  pilots: PilotsBySlug;
  indicators: Indicators;
}

export async function seedAssignments(
  store: Store,
  { organisations, periods, pilots, indicators }: AssignmentSeedInput,
): Promise<AssignmentsByCode> {
  const assignments = new Map<string, Map<string, Assignment>>();
  for (const [code, termsBySlug] of Object.entries(termsByIndicator)) {
    const indicator = getNamed(indicators, code);
    const bySlug = new Map<string, Assignment>();
    for (const [slug, targetOrTerms] of Object.entries(termsBySlug)) {
      const terms: AssignmentTerms = typeof targetOrTerms === 'number' ? { target: targetOrTerms } : targetOrTerms;
      const { target, baseline, pilot, from, until } = terms;
      const record = await store.insert('assignments', {
        organisationId: getNamed(organisations, slug).id,
        indicatorId: indicator.id,
        pilotId: pilot === undefined ? null : getNamed(pilots, pilot).id,
        baseline: baseline ?? null,
        target,
        milestones: milestonesOf(code, terms, periods),
        fromPeriodId: from === undefined ? null : getNamed(periods, from).id,
        untilPeriodId: until === undefined ? null : getNamed(periods, until).id,
        illustrative: true,
        local: indicator.organisationId !== null,
      });
      bySlug.set(slug, record);
    }
    assignments.set(code, bySlug);
  }
  return assignments;
}
