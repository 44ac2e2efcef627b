import { type Board, type BoardTile, type CitedQuestion, type FollowingQuestion, maxTiles } from '@pilotage/shared';
import { isProblem } from '../../data/problem.ts';
import { getJson, sendJson } from '../../data/request.ts';

/** Views that need both columns: tables by period or place. */
const wideViews: ReadonlySet<string> = new Set(['stuck', 'path', 'reports', 'map']);

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
  width: question.path === '/compare' && wideViews.has(question.params.view) ? 'two' : 'one',
  question,
});

/** Adds a tile at the end of a board as it is stored now. Whoever changed it in between is not overwritten. */
export async function pinTile(boardId: number, tile: BoardTile, mayRepeat = true): Promise<Board> {
  const { version, tiles } = await getJson<Board>(`/boards/${boardId}`);
  try {
    return await sendJson<Board>('PUT', `/boards/${boardId}`, { version, tiles: [...tiles, tile] });
  } catch (error) {
    if (mayRepeat && isProblem(error, 'conflict')) return pinTile(boardId, tile, false);
    throw error;
  }
}

/** Creates a board of the own with one tile. */
export const createBoard = (title: string, tile: BoardTile): Promise<Board> =>
  sendJson<Board>('POST', '/boards', { title, tiles: [tile] });
