import { replaceWithSingleFullStop } from '@pilotage/shared/fullStop';

/** How polyglot puts values into a text: as `filled` does it for mails and public pages. */
export function replaceInText(this: string, pattern: RegExp, valueOf: (expression: string, name: string) => unknown): string {
  return replaceWithSingleFullStop(String(this), pattern, valueOf);
}
