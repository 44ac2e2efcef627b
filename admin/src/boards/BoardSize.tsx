import { useRecordContext, useTranslate } from 'react-admin';
import type { Board } from '@pilotage/shared';

/** How many tiles the board in context has. */
export function BoardSize() {
  const board = useRecordContext<Board>();
  const translate = useTranslate();
  return board ? translate('boards.count', { smart_count: board.tiles.length }) : null;
}
