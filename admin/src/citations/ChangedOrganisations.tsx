import { ReasonList } from './FigureReasons.tsx';
import { isOrganisationInView } from './isOrganisationInView.ts';
import { readFilters } from '../progress/filters/filterAddress.ts';
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
export function ChangedOrganisations({ params, places, then, now, hasBudgets }: ChangedOrganisationsProps) {
  const reasonsOf = useOrganisationReasons();
  const view = { params, filters: readFilters(new URLSearchParams(params)), places, definitions: [then, now] };
  const isAsked = (id: number) => isOrganisationInView(id, view);
  const day = now.periods.find(({ number }) => String(number) === params.through)?.endsOn ?? '';
  const reasons = reasonsOf(then.organisations, now.organisations, { isAsked, day, hasBudgets });
  return <ReasonList title="citations.organisations" reasons={reasons} />;
}
