import { useRecordContext } from 'react-admin';
import type { Board } from '@pilotage/shared';
import { useBoardReaders } from './useBoardReaders.ts';

/** Who sees the board in context. */
export function BoardReaders() {
  const board = useRecordContext<Board>();
  const readersOf = useBoardReaders();
  return board ? readersOf(board) : null;
}
