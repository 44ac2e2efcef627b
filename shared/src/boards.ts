/** What other packages may use of boards. */
export {
  type Board,
  boardAudiences,
  type BoardRole,
  boardRoles,
  type BoardTile,
  boardTileSchema,
  maxOwnBoards,
  maxTiles,
  tileWidths,
} from './boards/board.ts';
export { readersOfBoard } from './boards/readersOfBoard.ts';
export { validateBoard } from './boards/validateBoard.ts';
