import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Board } from './board.ts';

/** What is wrong with a board: an own one is for its author alone, so that it names no roles. */
export function validateBoard({ audience, roles = [] }: Partial<Pick<Board, 'audience' | 'roles'>>): FieldProblems {
  if (audience === 'own' && roles.length > 0) return { roles: { code: 'boards.rolesOfOwn' } };
  return new Set(roles).size === roles.length ? {} : { roles: { code: 'field.repeated' } };
}
