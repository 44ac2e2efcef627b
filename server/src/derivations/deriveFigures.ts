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
type DerivedIndicator = Indicator & { derivation: Derivation };

const isDerivedIndicator = (indicator: Indicator): indicator is DerivedIndicator => indicator.derivation !== null;

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

/** Loads the records of an organisation in a period once for all rules that ask for the same ones. */
function createRecordsLoader(store: Store, organisationId: number, period: Period) {
  const loaded = new Map<string, Promise<DerivationRecord[]>>();
  return (rule: Derivation): Promise<DerivationRecord[]> => {
    const key = `${rule.source} ${rule.owner} ${rule.date}`;
    const records = loaded.get(key) ?? loadDerivationRecords(store, { rule, organisationIds: [organisationId], period });
    loaded.set(key, records);
    return records;
  };
}

/** The figures of all derived assignments of an organisation in a period. */
export async function deriveFigures(
  store: Store,
  { organisationId, period }: { organisationId: number; period: Period },
): Promise<{ assignment: Assignment; figure: DerivedFigure }[]> {
  const assignments = await store.all('assignments', { where: { organisationId } });
  const indicators = await store.all('indicators', { where: { id: assignments.map(({ indicatorId }) => indicatorId) } });
  const rules = new Map(indicators.filter(isDerivedIndicator).map(({ id, derivation }) => [id, derivation]));
  if (rules.size === 0) return [];
  const toLocalDay = await loadLocalDayFormatter(store);
  const loadRecords = createRecordsLoader(store, organisationId, period);
  const figures = [];
  for (const assignment of assignments) {
    const rule = rules.get(assignment.indicatorId);
    if (rule === undefined) continue;
    const { pilotId } = assignment;
    const figure = computeDerivedFigure(rule, await loadRecords(rule), { organisationId, pilotId, period, toLocalDay });
    figures.push({ assignment, figure });
  }
  return figures;
}
