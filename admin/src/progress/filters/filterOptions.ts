interface OrganisationPlace {
  id: number;
  /** The code of its country. */
  country: string;
}

interface FilterOptionsParams {
  organisations: readonly OrganisationPlace[];
  /** The codes and ids that are chosen. */
  chosenCountries: readonly string[];
  chosenOrganisations: readonly string[];
}

/** The codes of the countries that can be chosen: those of organisations, and what is chosen already, so that it can be taken back. */
export const listCountryOptions = ({ organisations, chosenCountries }: FilterOptionsParams): string[] => [
  ...new Set([...organisations.map(({ country }) => country), ...chosenCountries].filter(Boolean)),
];

/** The ids of the organisations that can be chosen: those of the chosen countries, and what is chosen already, even one that is not there any more. */
export const listOrganisationOptions = ({
  organisations,
  chosenCountries,
  chosenOrganisations,
}: FilterOptionsParams): string[] => {
  const offered = organisations.filter(({ country }) => chosenCountries.length === 0 || chosenCountries.includes(country));
  return [...new Set([...offered.map(({ id }) => String(id)), ...chosenOrganisations])];
};
