// XML 1.0 has no place for them, and no font a letter.
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

/** A text as a document can hold it. */
export const toDocumentText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(controlCharacters, '').replaceAll('\t', ' ');

/** The paragraphs of what somebody wrote: lines, without the empty ones. */
export const splitParagraphs = (text: string): string[] =>
  toDocumentText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
