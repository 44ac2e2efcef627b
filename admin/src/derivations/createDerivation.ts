import { type Derivation, type DerivationSourceName, derivationSources } from '@pilotage/shared';

/** The rule with which a source begins. Of activities those that were held count: what is planned or cancelled is no result. */
export function createDerivation(source: DerivationSourceName): Derivation | null {
  const { measures, dates, owners } = derivationSources[source];
  const [[measure], [date], [owner]] = [measures, dates, owners];
  if (measure === undefined || date === undefined || owner === undefined) return null;
  return { source, measure, date, owner, filters: source === 'activities' ? { state: ['held'] } : {} };
}
