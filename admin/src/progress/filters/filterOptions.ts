interface OrganisationPlace {
  id: number;
  /** The code of its country. */
  country: string;
}

/** The codes of the countries that can be chosen: those of organisations, and what is or was chosen, so that it can be taken back. */
export const listCountryOptions = (organisations: readonly OrganisationPlace[], everChosen: readonly string[]): string[] => [
  ...new Set([...organisations.map(({ country }) => country), ...everChosen].filter(Boolean)),
];

interface OrganisationOptionsParams {
  organisations: readonly OrganisationPlace[];
  chosenCountries: readonly string[];
  /** The ids of the organisations that are chosen, or were. */
  everChosen: readonly string[];
}

/** The ids of the organisations that can be chosen: those of the chosen countries, and what is or was chosen, even one that is not there any more. */
export const listOrganisationOptions = (params: OrganisationOptionsParams): string[] => {
  const { organisations, chosenCountries, everChosen } = params;
  const offered = organisations.filter(({ country }) => chosenCountries.length === 0 || chosenCountries.includes(country));
  return [...new Set([...offered.map(({ id }) => String(id)), ...everChosen])];
};
