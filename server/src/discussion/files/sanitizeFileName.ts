import { removeHiddenCharacters } from '@pilotage/shared';

const maxLength = 200;
const controlCharacters = /[\u0000-\u001f\u007f-\u009f]/g;
const forbiddenCharacters = /[<>:"|?*]/g;
// What browsers make of a quote and of line ends in a form.
const formEscapes = /%(22|0d|0a)/gi;
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** The name under which a file is shown and handed out: one line, no path, no marks that mislead, at most 200 characters. */
export function sanitizeFileName(original: string): string {
  const last = original.replace(formEscapes, '_').toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = removeHiddenCharacters(last)
    .replace(controlCharacters, '')
    .replace(forbiddenCharacters, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(reservedNames, '_$1');
  if (plain === '') return 'file';
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : '';
  const stem = ending === '' ? plain : plain.slice(0, dot);
  return `${stem.slice(0, maxLength - ending.length).toWellFormed()}${ending}`;
}

const asciiFileName = (text: string) => text.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
const encodeFileName = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` by RFC 6266: a name in ASCII for the old, the whole one in UTF-8 for the others. */
export const contentDispositionOf = (name: string): string =>
  `attachment; filename="${asciiFileName(name)}"; filename*=UTF-8''${encodeFileName(name)}`;
