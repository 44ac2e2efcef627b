import { keepsOrganisation } from '@pilotage/shared';
import { type CountryDefinitions, countryInPeriod } from '../progress/countryInPeriod.ts';
import type { CompareFilters } from '../progress/filters/filterAddress.ts';
import type { ViewParams } from './useCitedRows.ts';

interface ViewOfPlaces {
  params: Pick<ViewParams, 'by' | 'through'>;
  filters: CompareFilters;
  /** The keys of the places that the view shows, then or now. */
  places: ReadonlySet<string>;
  /** The definitions of then and of now. */
  definitions: readonly CountryDefinitions[];
}

/** Whether an organisation is in the figures of a cited view, then or now: its place is shown, and the filters keep it. */
export function isOrganisationInView(id: number, { params, filters, places, definitions }: ViewOfPlaces): boolean {
  return definitions.some((each) => {
    const country = countryInPeriod(id, Number(params.through), each);
    const isShown = params.by === 'consortium' || places.has(params.by === 'organisation' ? String(id) : country);
    return isShown && keepsOrganisation(filters, id, country);
  });
}
