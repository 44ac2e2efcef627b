import Box from '@mui/material/Box';

/** Maximum of the scale; a longer bar is cut off there. */
const maxShare = 1.5;
const toPercentage = (share: number) => `${(Math.min(maxShare, Math.max(0, share)) / maxShare) * 100}%`;

/** Attainment of a country as a bar with a line at 100 %. The number beside it says the same. */
export function AttainmentBar({ attainment, colour }: { attainment: number | null; colour: string }) {
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 8, my: 0.375, borderRadius: 1, bgcolor: 'divider' }}>
      <Box data-bar sx={{ height: 8, borderRadius: 1, width: toPercentage(attainment ?? 0), bgcolor: colour }} />
      <Box sx={{ position: 'absolute', insetBlock: -3, insetInlineStart: toPercentage(1), width: 2, bgcolor: 'text.primary' }} />
    </Box>
  );
}
