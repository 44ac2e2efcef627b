import { foldText } from '../search/foldText.ts';

/** Heads of columns that say who somebody is, in the languages of the product; without accents, small. */
const personalHeads = [
  /^(?:first|last|full|middle|maiden|sur|family|given|user|nick|display|learner|student|participant)?[ _-]?names?(?: .*)?$/,
  /e-?mail/,
  /^(?:(?:student|user|learner|external|anonymous|national)[ _-]?)?(?:id|key|number|code)(?:[ _-]?number)?$/,
  /^(?:learner|student|user|participant|teilnehmer|utente|studente|uzytkownik|uczestnik|resztvevo|ucastnik|udelezenec)(?:in|ka)?$/,
  /^(?:(?:mailing|home|ip|postal|last ip)[ _-]?)?(?:address|adresse|indirizzo|adres|cim|adresa|naslov)$/,
  /phone|mobile|telefon|skype|linkedin/,
  /^(?:vor|nach|familien|benutzer|anmelde)name$|^(?:nome|cognome|nome utente|imie|nazwisko|imie i nazwisko|nazwa uzytkownika)$/,
  /^(?:nev|teljes nev|vezeteknev|keresztnev|felhasznalonev|azonosito|meno|priezvisko|prihlasovacie meno|ime|priimek|uporabnisko ime)$/,
  /birth.*(?:day|date)|date.*birth|geburtsdatum/,
];

/** Whether the head of a column says that it names or addresses learners. */
export function isPersonalColumnName(name: string): boolean {
  const folded = foldText(name).trim();
  return name.includes('@') || personalHeads.some((head) => head.test(folded));
}

/** Whether a value is an address, or the words of a name: letters that begin large, at least two of them. */
const looksLikePerson = (value: string): boolean =>
  value.includes('@') || /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}.'’-]*)+$/u.test(value.trim());

/** Values that are different for nearly everybody tell one learner from another. */
const shareOfDifferent = 0.8;
const enoughValues = 5;
const isNumberOrDay = (value: string): boolean => /^[\d\s.,:/+TZ-]*%?$/.test(value) || !Number.isNaN(Date.parse(value));

/** Whether a column of a completion report says who the learners are, by its head or by what stands in it. */
export function isPersonalColumn(name: string, values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  if (isPersonalColumnName(name) || filled.some((value) => value.includes('@'))) return true;
  const texts = filled.filter((value) => !isNumberOrDay(value));
  const isDifferentForAll = texts.length >= enoughValues && new Set(texts).size >= texts.length * shareOfDifferent;
  return isDifferentForAll || (texts.length > 0 && texts.every(looksLikePerson) && new Set(texts).size === texts.length);
}
