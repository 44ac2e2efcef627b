import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { Board, BoardTile } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { useStoreResponse } from '../../resource/actions/useStoreResponse.ts';

type Tiles = readonly BoardTile[];

/** A tile that was removed, and where it stood. */
interface RemovedTile {
  tile: BoardTile;
  index: number;
}

const isBoard = (value: object): value is Board => 'tiles' in value && 'version' in value;

/**
 * The tiles of a board as they are arranged. Each change is shown at once and sent in its turn; what somebody else stored in the meantime is
 * shown instead, with a choice.
 */
export function useArrangement(board: Board) {
  const notify = useNotify();
  const describeProblem = useProblemText();
  const storeResponse = useStoreResponse();
  /** What is shown while it is sent; null: what is stored. */
  const [pending, setPending] = useState<Tiles | null>(null);
  const [conflict, setConflict] = useState<{ mine: Tiles } | null>(null);
  const [removed, setRemoved] = useState<RemovedTile | null>(null);
  const latest = useRef(board);
  const queue = useRef<Tiles[]>([]);
  const isSending = useRef(false);
  useEffect(() => {
    // What arrives while something is sent must not make it look like a change of what arrived.
    if (!isSending.current && board.version > latest.current.version) latest.current = board;
  }, [board]);

  const store = async (stored: Board) => {
    latest.current = stored;
    await storeResponse(`/boards/${board.id}`, stored);
  };
  const send = async (tiles: Tiles) => {
    const { version } = latest.current;
    await store(await sendJson<Board>('PUT', `/boards/${board.id}`, { version, tiles }));
  };
  const refuse = async (error: unknown, mine: Tiles) => {
    queue.current = [];
    const { status, current } = problemOf(error);
    if (status === 409 && current !== null && isBoard(current)) {
      setConflict({ mine });
      setRemoved(null);
      await store(current);
    } else {
      const text = describeProblem('boards', error);
      notify(text, { type: 'error', messageArgs: { _: text } });
    }
    setPending(null);
  };
  const drain = async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (let tiles = queue.current.shift(); tiles !== undefined; tiles = queue.current.shift()) {
      try {
        await send(tiles);
        if (queue.current.length === 0) setPending(null);
      } catch (error) {
        await refuse(error, tiles);
      }
    }
    isSending.current = false;
  };
  const tiles = pending ?? board.tiles;
  const arrange = (next: Tiles) => {
    setPending(next);
    setConflict(null);
    queue.current.push(next);
    void drain();
  };
  return {
    boardId: board.id,
    tiles,
    arrange,
    conflict,
    keepTheirs: () => setConflict(null),
    removed,
    remove: (index: number) => {
      const tile = tiles[index];
      if (tile === undefined) return;
      setRemoved({ tile, index });
      arrange(tiles.toSpliced(index, 1));
    },
    putBack: () => {
      if (removed === null) return;
      setRemoved(null);
      arrange(tiles.toSpliced(removed.index, 0, removed.tile));
    },
  };
}

export type Arrangement = ReturnType<typeof useArrangement>;
