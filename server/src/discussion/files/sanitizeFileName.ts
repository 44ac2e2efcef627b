import { removeHiddenCharacters } from '@pilotage/shared';

const maxLength = 200;
const controlCharacters = /[\u0000-\u001f\u007f-\u009f]/g;
const forbiddenCharacters = /[<>:"|?*]/g;
// Browsers escape quotes and line ends in a form like this.
const formEscapes = /%(22|0d|0a)/gi;
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A safe file name for display and download: one line, no path, no misleading characters, at most 200 characters. */
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
  const extension = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : '';
  const stem = extension === '' ? plain : plain.slice(0, dot);
  return `${stem.slice(0, maxLength - extension.length).toWellFormed()}${extension}`;
}

const asciiFileName = (text: string) => text.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
const encodeFileName = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` by RFC 6266: an ASCII name for old clients and the full name in UTF-8. */
export const contentDispositionOf = (name: string): string =>
  `attachment; filename="${asciiFileName(name)}"; filename*=UTF-8''${encodeFileName(name)}`;
