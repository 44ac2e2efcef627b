import type { Board } from './board.ts';

type BoardReaders = Pick<Board, 'isForStaff' | 'isForManagers' | 'isForEvaluators' | 'isForObservers'>;

/** Which roles beside the lead partner read a board: those that it names, all if it names none, and nobody of an own board. */
export function readersOfBoard({ audience, roles }: Pick<Board, 'audience' | 'roles'>): BoardReaders {
  const isFor = (role: Board['roles'][number]) => audience === 'shared' && (roles.length === 0 || roles.includes(role));
  return {
    isForStaff: isFor('partnerStaff'),
    isForManagers: isFor('partnerManager'),
    isForEvaluators: isFor('evaluator'),
    isForObservers: isFor('observer'),
  };
}
