import { replaceWithSingleFullStop } from '@pilotage/shared/fullStop';

/** Interpolation for Polyglot, the same as for mails and public pages. */
export function replaceInText(this: string, pattern: RegExp, valueOf: (expression: string, name: string) => unknown): string {
  return replaceWithSingleFullStop(String(this), pattern, valueOf);
}
