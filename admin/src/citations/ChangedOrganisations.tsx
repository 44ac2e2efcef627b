import { ReasonList } from './FigureReasons.tsx';
import { citedCountryOf } from './citedCountryOf.ts';
import type { Definitions } from '../progress/asOf/useDefinitions.ts';
import { useOrganisationReasons } from './useOrganisationReasons.ts';
import type { ViewParams } from './useCitedRows.ts';

interface ChangedOrganisationsProps {
  params: ViewParams;
  /** The keys of the places that the view shows, then or now. */
  places: ReadonlySet<string>;
  then: Definitions;
  now: Definitions;
  hasBudgets: boolean;
}

/** How the organisations of a view are otherwise than before: names, countries, and the budgets by which totals are divided. */
export function ChangedOrganisations({ params: { by, through }, places, then, now, hasBudgets }: ChangedOrganisationsProps) {
  const reasonsOf = useOrganisationReasons();
  const isAsked = (id: number): boolean => {
    if (by === 'consortium') return true;
    if (by === 'organisation') return places.has(String(id));
    return [then, now].some((definitions) => places.has(citedCountryOf(String(id), through, definitions)));
  };
  const day = now.periods.find(({ number }) => String(number) === through)?.endsOn ?? '';
  const reasons = reasonsOf(then.organisations, now.organisations, { isAsked, day, hasBudgets });
  return <ReasonList title="citations.organisations" reasons={reasons} />;
}
