import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { Board, BoardTile } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { doubleClickMs } from '../../resource/actions/doubleClickMs.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { useStoreResponse } from '../../resource/actions/useStoreResponse.ts';

type Tiles = readonly BoardTile[];

/** A tile that was removed, and where it stood. */
interface RemovedTile {
  tile: BoardTile;
  index: number;
}

/** A change that waits for its turn. */
interface QueuedChange {
  tiles: Tiles;
  /** Where a refusal is said: in a notice, or by who asked, because a dialog lies over notices. */
  place: 'notice' | 'dialog';
  /** Gets why it was refused; null where it was stored. */
  settle: (refusal: string | null) => void;
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
  /** For a moment after a removal: what moves up under the pointer is not meant by the second half of a double click. */
  const [isSettling, setSettling] = useState(false);
  const latest = useRef(board);
  const queue = useRef<QueuedChange[]>([]);
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
  const refuse = async (error: unknown, refused: QueuedChange) => {
    // What was done since goes with it; the last of it is what somebody sees as the own arrangement.
    const unsent = [refused, ...queue.current];
    queue.current = [];
    setRemoved(null);
    const text = describeProblem('boards', error);
    const { status, current } = problemOf(error);
    if (status === 409 && current !== null && isBoard(current)) {
      setConflict({ mine: unsent.at(-1)?.tiles ?? refused.tiles });
      await store(current);
    } else if (unsent.some(({ place }) => place === 'notice')) {
      notify(text, { type: 'error', messageArgs: { _: text } });
    }
    setPending(null);
    for (const { settle } of unsent) settle(text);
  };
  const drain = async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (let change = queue.current.shift(); change !== undefined; change = queue.current.shift()) {
      try {
        await send(change.tiles);
        if (queue.current.length === 0) setPending(null);
        change.settle(null);
      } catch (error) {
        await refuse(error, change);
      }
    }
    isSending.current = false;
  };
  const tiles = pending ?? board.tiles;
  const enqueue = (next: Tiles, place: QueuedChange['place']): Promise<string | null> => {
    setPending(next);
    setConflict(null);
    return new Promise((settle) => {
      queue.current.push({ tiles: next, place, settle });
      void drain();
    });
  };
  /** Shows and sends the tiles; resolves to whether they were stored. */
  const arrange = async (next: Tiles): Promise<boolean> => (await enqueue(next, 'notice')) === null;
  return {
    boardId: board.id,
    tiles,
    arrange,
    /** The same from a dialog, which says why it was refused; null where the tiles were stored. */
    arrangeInDialog: (next: Tiles): Promise<string | null> => enqueue(next, 'dialog'),
    isSettling,
    conflict,
    keepTheirs: () => setConflict(null),
    removed,
    remove: (index: number) => {
      const tile = tiles[index];
      if (tile === undefined) return;
      setRemoved({ tile, index });
      setSettling(true);
      setTimeout(() => setSettling(false), doubleClickMs);
      void arrange(tiles.toSpliced(index, 1));
    },
    putBack: () => {
      if (removed === null) return;
      setRemoved(null);
      void arrange(tiles.toSpliced(removed.index, 0, removed.tile));
    },
  };
}

export type Arrangement = ReturnType<typeof useArrangement>;
