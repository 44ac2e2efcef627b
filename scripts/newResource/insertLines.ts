import { readFileSync, writeFileSync } from 'node:fs';

/** A text that goes into a file before the last place of a mark; without a mark at the end. */
export interface Insertion {
  file: string;
  text: string;
  before?: string;
}

/** Throws an Error that names the file and the mark that it lacks. Nothing is written then. */
export function insertLines(insertions: readonly Insertion[]): void {
  const texts = new Map<string, string>();
  for (const { file, text, before } of insertions) {
    const current = texts.get(file) ?? readFileSync(file, 'utf8');
    const at = before === undefined ? current.length : current.lastIndexOf(before);
    if (at < 0) throw new Error(`${file} has no line ${before}: write the new line by hand:\n${text}`);
    texts.set(file, current.slice(0, at) + text + current.slice(at));
  }
  for (const [file, text] of texts) writeFileSync(file, text);
}
