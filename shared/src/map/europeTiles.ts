/** Where a country stands on the tile map of Europe: column from the west, row from the north. */
export interface TilePosition {
  column: number;
  row: number;
}

const rows: readonly string[] = [
  'IS .. .. .. NO SE FI .. .. ..',
  '.. .. .. .. DK .. EE .. .. ..',
  'IE GB .. .. .. .. LV .. .. ..',
  '.. .. .. NL DE PL LT BY .. ..',
  '.. .. BE LU CZ SK UA .. .. ..',
  '.. .. FR CH AT HU RO MD .. GE',
  'PT ES .. IT SI HR RS BG .. AM',
  '.. .. .. .. .. BA XK MK TR ..',
  '.. .. .. MT .. ME AL GR .. CY',
];

/** The tile map of Europe by country. Each country is one square, about where it lies. */
export const europeTiles: ReadonlyMap<string, TilePosition> = new Map(
  rows.flatMap((line, row) =>
    line
      .split(' ')
      .map((country, column): [string, TilePosition] => [country, { column, row }])
      .filter(([country]) => country !== '..'),
  ),
);
