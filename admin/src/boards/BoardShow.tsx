import { Show, useRecordContext } from 'react-admin';
import type { Board } from '@pilotage/shared';
import { BoardPage } from './BoardPage.tsx';

function LoadedBoard() {
  const board = useRecordContext<Board>();
  return board ? <BoardPage key={board.id} board={board} /> : null;
}

export default function BoardShow() {
  return (
    <Show actions={false} title={false} component="div">
      <LoadedBoard />
    </Show>
  );
}
