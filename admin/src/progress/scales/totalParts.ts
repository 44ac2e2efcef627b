import { populationOf, type ProgressRow, type TotalScale } from '@pilotage/shared';
import type { KnownOrganisation } from '../asOf/useDefinitions.ts';
import { type CountryDefinitions, countryInPeriod } from '../countryInPeriod.ts';
import type { TotalRowsParams } from './totalRows.ts';

/** What the totals of a place are made of at a scale: inhabitants belong to countries, budgets to organisations. */
export const groupingOfParts = (scale: TotalScale): 'organisation' | 'country' =>
  scale === 'budget' ? 'organisation' : 'country';

/** Periods, and organisations with their budgets for who reads them, as they were known at one time. */
export interface SizeDefinitions extends Pick<CountryDefinitions, 'periods'> {
  organisations: readonly (CountryDefinitions['organisations'][number] &
    Partial<Pick<KnownOrganisation, 'budgetEur' | 'budgetIllustrative'>>)[];
}

interface TotalPartsParams {
  scale: TotalScale;
  /** The answers of which totals are made, grouped as `groupingOfParts` says. */
  parts: readonly ProgressRow[];
  definitions: SizeDefinitions;
  /** The number of the period through which figures count: at its end organisations belong to their countries. */
  period: number;
}

/** Of which answers each total is made, and what each of these is divided by, by the definitions of the time that is asked about. */
export const createTotalParts = ({
  scale,
  parts,
  definitions,
  period,
}: TotalPartsParams): Pick<TotalRowsParams, 'partsOf' | 'sizeOf'> => ({
  partsOf: (key) =>
    parts.filter(
      (part) => key === part.key || key === 'consortium' || countryInPeriod(Number(part.key), period, definitions) === key,
    ),
  sizeOf: (key) => {
    if (scale === 'population') return { size: populationOf(key), isIllustrative: false };
    const found = definitions.organisations.find(({ id }) => String(id) === key);
    return { size: found?.budgetEur ?? null, isIllustrative: found?.budgetIllustrative ?? false };
  },
});
