import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { chartColours, type ChartTone } from '../../charts/chartColours.ts';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';

export interface PlannedBar {
  key: string;
  name: string;
  /** null: nothing is said. */
  planned: number | null;
  fulfilled: number;
  /** The numbers, or a word where there are none. */
  label: string;
  tone: ChartTone;
  isIllustrative: boolean;
}

interface PlannedBarsProps {
  rows: readonly PlannedBar[];
  /** Text alternative of the chart; the table beside it has the figures. */
  name: string;
}

const columns = { xs: 'minmax(0, 1fr) auto', sm: 'fit-content(210px) minmax(0, 1fr) auto' } as const;

/** A bar for each row: its frame is what was planned, its filling what of it has been held. All have the same scale. */
export function PlannedBars({ rows, name }: PlannedBarsProps) {
  const { palette } = useTheme();
  const { tones } = chartColours[palette.mode];
  const most = Math.max(1, ...rows.map(({ planned }) => planned ?? 0));
  const widthOf = (count: number) => `${(100 * count) / most}%`;
  return (
    <Box
      role="img"
      aria-label={name}
      data-chart
      sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: 1.25, rowGap: { xs: 0.25, sm: 1 }, alignItems: 'center' }}
    >
      {rows.map(({ key, name: rowName, planned, fulfilled, label, tone, isIllustrative }) => (
        <Box key={key} data-row={key} sx={{ display: 'contents' }}>
          <Box
            sx={{
              gridColumn: { xs: '1 / -1', sm: '1' },
              textAlign: { xs: 'start', sm: 'end' },
              fontSize: '1em',
              fontWeight: tone === 'own' ? 700 : 400,
              overflowWrap: 'anywhere',
            }}
          >
            {rowName}
          </Box>
          <Box sx={{ height: '1.25em', minWidth: 0 }}>
            {planned !== null && planned > 0 && (
              <Box
                sx={{
                  height: '100%',
                  minWidth: 4,
                  width: widthOf(planned),
                  border: '1.5px solid',
                  borderColor: tones[tone].solid,
                  borderRadius: '3px',
                  bgcolor: tones[tone].tint,
                  printColorAdjust: 'exact',
                }}
              >
                <Box
                  sx={{
                    height: '100%',
                    width: `${(100 * fulfilled) / planned}%`,
                    bgcolor: tones[tone].solid,
                    printColorAdjust: 'exact',
                  }}
                />
              </Box>
            )}
          </Box>
          <Box sx={{ fontSize: '1em', fontWeight: planned === null ? 400 : 650, textAlign: 'end', whiteSpace: 'nowrap' }}>
            {label}
            {isIllustrative && <IllustrativeIcon />}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
