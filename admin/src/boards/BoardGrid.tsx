import Box from '@mui/material/Box';
import type { BoardTile } from '@pilotage/shared';
import { DragArea } from './arrange/DragArea.tsx';
import { keysOfTiles } from './arrange/arrangeTiles.ts';
import type { Arrangement } from './arrange/useArrangement.ts';
import { Tile } from './tiles/Tile.tsx';

interface BoardGridProps {
  tiles: readonly BoardTile[];
  /** How they are arranged; null: they are only looked at. */
  arrangement: Arrangement | null;
  /** Whether all are shown at once, seen or not. */
  isPrinting: boolean;
}

/** The tiles in their order: two columns, one on a telephone, and none of them broken over pages on paper. */
export function BoardGrid({ tiles, arrangement, isPrinting }: BoardGridProps) {
  const keys = keysOfTiles(tiles);
  return (
    <DragArea arrangement={arrangement}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          '@media print': { display: 'block', '& > *': { breakInside: 'avoid', mb: '8mm' } },
        }}
      >
        {tiles.map((tile, index) => (
          <Tile key={keys[index]} tile={tile} index={index} arrangement={arrangement} isPrinting={isPrinting} />
        ))}
      </Box>
    </DragArea>
  );
}
