import { problemOf } from './problem.ts';

/** Why a file was refused: what is wrong with the file itself, where the server says so. */
export function fileProblemOf(error: unknown): string {
  const { errors, message } = problemOf(error);
  return errors.file ?? message;
}
