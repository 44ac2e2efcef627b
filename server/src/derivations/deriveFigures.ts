import type { Store } from '@pilotage/db';
import {
  type Assignment,
  computeDerivedFigure,
  createLocalDayFormatter,
  type Derivation,
  type DerivationRecord,
  type DerivedFigure,
  type Indicator,
  type Period,
} from '@pilotage/shared';
import { loadDerivationRecords } from './loadDerivationRecords.ts';

export async function loadLocalDayFormatter(store: Store): Promise<(instant: string) => string> {
  const { timeZone } = await store.get('consortium', 1);
  return createLocalDayFormatter(timeZone);
}

/** An indicator with the rule by which its figures are worked out. */
export type DerivedIndicator = Indicator & { derivation: Derivation };

export const isDerivedIndicator = (indicator: Indicator): indicator is DerivedIndicator => indicator.derivation !== null;

/** The figure of one assignment in a period with the records that were read for it. */
export async function deriveFigure(
  store: Store,
  { assignment, rule, period }: { assignment: Assignment; rule: Derivation; period: Period },
): Promise<{ figure: DerivedFigure; records: readonly DerivationRecord[] }> {
  const { organisationId, pilotId } = assignment;
  const [records, toLocalDay] = await Promise.all([
    loadDerivationRecords(store, { rule, organisationIds: [organisationId], period }),
    loadLocalDayFormatter(store),
  ]);
  return { figure: computeDerivedFigure(rule, records, { organisationId, pilotId, period, toLocalDay }), records };
}

/** The figures of all derived assignments of an organisation in a period. */
export async function deriveFigures(store: Store, { organisationId, period }: { organisationId: number; period: Period }) {
  const assignments = await store.all('assignments', { where: { organisationId } });
  const indicators = await store.all('indicators', { where: { id: assignments.map(({ indicatorId }) => indicatorId) } });
  const derived = new Map(indicators.filter(isDerivedIndicator).map((indicator) => [indicator.id, indicator.derivation]));
  const figures = [];
  for (const assignment of assignments) {
    const rule = derived.get(assignment.indicatorId);
    if (rule === undefined) continue;
    const { figure } = await deriveFigure(store, { assignment, rule, period });
    figures.push({ assignment, figure });
  }
  return figures;
}
