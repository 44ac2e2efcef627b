/** What the page of the progress is narrowed to, as its address and the API name it. Empty: all. */
export const choiceNames = ['objective', 'period', 'organisation', 'country'] as const;

export type ChoiceName = (typeof choiceNames)[number];

export type DisseminationChoices = Readonly<Record<ChoiceName, string>>;

const forms: Readonly<Record<ChoiceName, RegExp>> = {
  objective: /^[1-9]\d{0,14}$/,
  period: /^[1-9]\d{0,3}$/,
  organisation: /^[1-9]\d{0,14}$/,
  country: /^[A-Z]{2}$/,
};

/** The choices of an address; what cannot be read chooses nothing. */
export function readChoices(search: URLSearchParams): DisseminationChoices {
  const read = (name: ChoiceName) => (forms[name].test(search.get(name) ?? '') ? (search.get(name) ?? '') : '');
  return { objective: read('objective'), period: read('period'), organisation: read('organisation'), country: read('country') };
}

/** The query of the address with these choices; empty where nothing is chosen. */
export function createChoiceSearch(choices: DisseminationChoices): string {
  const chosen = choiceNames.filter((name) => choices[name] !== '').map((name) => [name, choices[name]]);
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}
