import type { KnownOrganisation } from './asOf/useDefinitions.ts';

type NamedOrganisation = Pick<KnownOrganisation, 'id' | 'name' | 'shortName'>;

interface NamesOfOrganisations {
  /** The organisations as they were known at the time that is shown. */
  known: readonly NamedOrganisation[];
  /** Those of today; undefined while they are not loaded, and for who does not read them. */
  present: readonly NamedOrganisation[] | undefined;
  /** What is said of one that is not there any more. */
  removed: string;
}

/**
 * The short name of an organisation as it was known; where it was not known then, that of today. One that is not there any more has no
 * name (decision 65). Its number stands until the names are there.
 */
export function nameOrganisation(id: number, { known, present, removed }: NamesOfOrganisations): string {
  const found = known.find((each) => each.id === id) ?? present?.find((each) => each.id === id);
  if (found) return found.shortName ?? found.name ?? removed;
  return present === undefined ? String(id) : removed;
}
