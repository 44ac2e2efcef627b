import {
  type Board,
  type BoardTile,
  type CitableView,
  type CitedQuestion,
  type FollowingQuestion,
  maxTiles,
} from '@pilotage/shared';
import { isProblem } from '../../data/problem.ts';
import { getJson, sendJson } from '../../data/request.ts';

/** Views that need both columns: tables by period or place. */
const wideViews: readonly CitableView[] = ['stuck', 'path', 'reports', 'map'];

const isWide = (view: string) => wideViews.some((each) => each === view);

/** Whether something more can be pinned. */
export const hasPlace = ({ tiles }: Pick<Board, 'tiles'>): boolean => tiles.length < maxTiles;

/** The question without its period, so that it is about the newest one. */
export function followNewest(question: CitedQuestion): FollowingQuestion {
  if (question.path === '/explain') {
    const { through: _, ...params } = question.params;
    return { path: question.path, params };
  }
  const { through: _, ...params } = question.params;
  return { path: question.path, params };
}

/** A new tile that asks a question. */
export const createTile = (question: FollowingQuestion): BoardTile => ({
  title: null,
  note: null,
  width: question.path === '/compare' && isWide(question.params.view) ? 'two' : 'one',
  question,
});

/** A question as one text, whatever the order of its parameters. */
const textOf = ({ path, params }: FollowingQuestion) =>
  JSON.stringify([path, Object.entries(params).toSorted(([one], [other]) => (one < other ? -1 : 1))]);

/** Whether a board asks the same question already: the same view with the same choices. */
export const asksAlready = ({ tiles }: Pick<Board, 'tiles'>, { question }: Pick<BoardTile, 'question'>): boolean =>
  tiles.some((each) => textOf(each.question) === textOf(question));

interface PinOptions {
  /** Pins also where the board asks the same already. */
  isRepeated: boolean;
  mayRetry?: boolean;
}

interface PinOutcome {
  /** Whether the tile was added, or the board asks the same already and nothing was pinned. */
  kind: 'pinned' | 'alreadyPinned';
  board: Board;
}

/** Adds a tile at the end of a board as it is stored now. Whoever changed it in between is not overwritten. */
export async function pinTile(
  boardId: number,
  tile: BoardTile,
  { isRepeated, mayRetry = true }: PinOptions,
): Promise<PinOutcome> {
  const board = await getJson<Board>(`/boards/${boardId}`);
  if (!isRepeated && asksAlready(board, tile)) return { kind: 'alreadyPinned', board };
  const { version, tiles } = board;
  try {
    return { kind: 'pinned', board: await sendJson<Board>('PUT', `/boards/${boardId}`, { version, tiles: [...tiles, tile] }) };
  } catch (error) {
    if (mayRetry && isProblem(error, 'conflict')) return pinTile(boardId, tile, { isRepeated, mayRetry: false });
    throw error;
  }
}

/** Creates a board of the own with one tile. */
export const createBoard = (title: string, tile: BoardTile): Promise<Board> =>
  sendJson<Board>('POST', '/boards', { title, tiles: [tile] });
