import Box from '@mui/material/Box';

/** How far the scale goes: what is beyond the target is drawn beyond its line. */
const furthest = 1.5;
const along = (share: number) => `${(Math.min(furthest, Math.max(0, share)) / furthest) * 100}%`;

/** How far a country is; the line is 100 %. The number beside it says the same. */
export function TileBar({ attainment, colour }: { attainment: number | null; colour: string }) {
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 8, my: 0.375, borderRadius: 1, bgcolor: 'divider' }}>
      <Box data-bar sx={{ height: 8, borderRadius: 1, width: along(attainment ?? 0), bgcolor: colour }} />
      <Box sx={{ position: 'absolute', insetBlock: -3, insetInlineStart: along(1), width: 2, bgcolor: 'text.primary' }} />
    </Box>
  );
}
