import { interpolate } from '@pilotage/shared';
import type { MailLanguage } from '../mail/mailTexts.ts';

const english = {
  subject: 'The result of {contest}',
  hello: 'Dear {name},',
  thanks: 'thank you for your solution {title} ({reference}) to the contest {contest}. The contest is decided.',
  award: 'We are glad to tell you: your solution receives an award: {award}.',
  place: 'It came to place {place} of {of}.',
  noAward: 'Your solution is not among those that receive an award this time. We thank you for the work and the ideas in it.',
  excluded: 'Your solution could not be judged. The reason: {reason}',
  statement: 'The organiser says: {statement}',
  jury: 'What the jury writes to you:',
  words: '“{words}”',
  link: 'See the contest',
  footer: 'You get this letter, once, because a solution was entered with this address.',
};

type LetterTextKey = keyof typeof english;
type LetterTexts = Readonly<Record<LetterTextKey, string>>;

const german: LetterTexts = {
  subject: 'Das Ergebnis von {contest}',
  hello: 'Guten Tag {name},',
  thanks: 'vielen Dank für Ihre Lösung {title} ({reference}) zum Wettbewerb {contest}. Der Wettbewerb ist entschieden.',
  award: 'Wir freuen uns, Ihnen mitzuteilen: Ihre Lösung wird ausgezeichnet: {award}.',
  place: 'Sie hat Platz {place} von {of} erreicht.',
  noAward: 'Ihre Lösung ist diesmal nicht unter den ausgezeichneten. Wir danken Ihnen für die Arbeit und die Ideen darin.',
  excluded: 'Ihre Lösung konnte nicht bewertet werden. Der Grund: {reason}',
  statement: 'Der Veranstalter schreibt dazu: {statement}',
  jury: 'Die Jury schreibt Ihnen:',
  words: '„{words}“',
  link: 'Zum Wettbewerb',
  footer: 'Sie erhalten diesen Brief einmal, weil mit dieser Adresse eine Lösung eingereicht wurde.',
};

const hungarian: LetterTexts = {
  subject: 'Eredmény: {contest}',
  hello: 'Tisztelt {name}!',
  thanks: 'Köszönjük, hogy {title} ({reference}) című megoldásával részt vett a pályázaton: {contest}. A pályázat eldőlt.',
  award: 'Örömmel értesítjük, hogy megoldása díjat kapott: {award}.',
  place: 'Helyezése: {place}. hely, {of} megoldás közül.',
  noAward: 'Megoldása ezúttal nincs a díjazottak között. Köszönjük a munkát és az ötleteket.',
  excluded: 'Megoldását nem lehetett értékelni. Az ok: {reason}',
  statement: 'A szervező közlése: {statement}',
  jury: 'A zsűri üzenete Önnek:',
  words: '„{words}”',
  link: 'A pályázat megtekintése',
  footer: 'Ezt a levelet egyszer küldjük, mert ezzel a címmel megoldás érkezett.',
};

const italian: LetterTexts = {
  subject: 'Il risultato di {contest}',
  hello: 'Gentile {name},',
  thanks: 'grazie per la sua soluzione {title} ({reference}) al concorso {contest}. Il concorso si è concluso.',
  award: 'Siamo lieti di comunicarle che la sua soluzione riceve un premio: {award}.',
  place: 'Si è classificata al posto {place} su {of}.',
  noAward: 'Questa volta la sua soluzione non è tra quelle premiate. La ringraziamo per il lavoro e per le idee.',
  excluded: 'La sua soluzione non ha potuto essere valutata. Il motivo: {reason}',
  statement: 'L’organizzatore scrive: {statement}',
  jury: 'La giuria le scrive:',
  words: '«{words}»',
  link: 'Vai al concorso',
  footer: 'Riceve questa lettera, una sola volta, perché con questo indirizzo è stata inviata una soluzione.',
};

const polish: LetterTexts = {
  subject: 'Wynik konkursu {contest}',
  hello: 'Dzień dobry, {name},',
  thanks: 'dziękujemy za rozwiązanie {title} ({reference}) zgłoszone do konkursu {contest}. Konkurs został rozstrzygnięty.',
  award: 'Z przyjemnością informujemy, że zgłoszone rozwiązanie otrzymuje nagrodę: {award}.',
  place: 'Zajęło miejsce {place} z {of}.',
  noAward: 'Tym razem rozwiązanie nie znalazło się wśród nagrodzonych. Dziękujemy za włożoną pracę i pomysły.',
  excluded: 'Rozwiązanie nie mogło zostać ocenione. Powód: {reason}',
  statement: 'Organizator pisze: {statement}',
  jury: 'Jury pisze:',
  words: '„{words}”',
  link: 'Zobacz konkurs',
  footer: 'Ten list wysyłamy jeden raz, ponieważ z tym adresem zgłoszono rozwiązanie.',
};

const slovak: LetterTexts = {
  subject: 'Výsledok súťaže {contest}',
  hello: 'Dobrý deň, {name},',
  thanks: 'ďakujeme za riešenie {title} ({reference}) do súťaže {contest}. Súťaž je rozhodnutá.',
  award: 'S radosťou oznamujeme, že vaše riešenie získava ocenenie: {award}.',
  place: 'Umiestnilo sa na {place}. mieste z {of}.',
  noAward: 'Vaše riešenie tentoraz nie je medzi ocenenými. Ďakujeme za prácu a nápady, ktoré sú v ňom.',
  excluded: 'Vaše riešenie nebolo možné posúdiť. Dôvod: {reason}',
  statement: 'Organizátor píše: {statement}',
  jury: 'Porota vám píše:',
  words: '„{words}“',
  link: 'Zobraziť súťaž',
  footer: 'Tento list dostávate raz, pretože s touto adresou bolo zaslané riešenie.',
};

const slovenian: LetterTexts = {
  subject: 'Rezultat natečaja {contest}',
  hello: 'Pozdravljeni, {name},',
  thanks: 'zahvaljujemo se vam za rešitev {title} ({reference}), ki ste jo poslali na natečaj {contest}. Natečaj je zaključen.',
  award: 'Z veseljem vam sporočamo, da vaša rešitev prejme nagrado: {award}.',
  place: 'Uvrstila se je na {place}. mesto od {of}.',
  noAward: 'Vaša rešitev tokrat ni med nagrajenimi. Hvala za delo in zamisli.',
  excluded: 'Vaše rešitve ni bilo mogoče oceniti. Razlog: {reason}',
  statement: 'Organizator sporoča: {statement}',
  jury: 'Žirija vam sporoča:',
  words: '»{words}«',
  link: 'Ogled natečaja',
  footer: 'To pismo prejmete enkrat, ker je bila s tem naslovom poslana rešitev.',
};

/** The texts of the result letter, in every mail language. */
export const letterTexts: Readonly<Record<MailLanguage, LetterTexts>> = {
  en: english,
  de: german,
  hu: hungarian,
  it: italian,
  pl: polish,
  sk: slovak,
  sl: slovenian,
};

export type LetterTranslator = (key: LetterTextKey, parameters?: Readonly<Record<string, string | number>>) => string;

/** Returns a translator of the letter texts for the language. */
export const createLetterTranslator =
  (language: MailLanguage): LetterTranslator =>
  (key, parameters) =>
    interpolate(letterTexts[language][key], parameters);
