import { type CSSProperties, useId } from 'react';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { layOutTileMap } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { chartColours } from '../../charts/chartColours.ts';
import { ChartLink } from '../../charts/ChartLink.tsx';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import { Hatching } from './Hatching.tsx';
import type { MapRegion } from './mapRegion.ts';

const stripesStyle: CSSProperties = { position: 'absolute', inset: 0, width: '100%', height: '100%', zIndex: -1 };

/** Stripes below the words of a square, drawn so that a saved picture has them. */
function Stripes() {
  const { palette } = useTheme();
  const hatching = useId();
  return (
    <svg aria-hidden="true" data-stripes style={stripesStyle}>
      <Hatching id={hatching} paper={palette.background.paper} stripe={palette.action.disabledBackground} width={3} />
      <rect width="100%" height="100%" fill={`url(#${hatching})`} />
    </svg>
  );
}

/** One country as a square with its code, sign and figure. */
function Tile({ region }: { region: MapRegion }) {
  const { palette } = useTheme();
  const colours = region.status === null ? null : chartColours[palette.mode].statuses[region.status];
  return (
    <ChartLink
      to={region.to}
      details={region.details}
      sx={{
        display: 'grid',
        placeContent: 'center',
        textAlign: 'center',
        aspectRatio: '1',
        minWidth: 0,
        border: 1,
        borderColor: 'text.secondary',
        bgcolor: colours?.tint ?? 'background.paper',
        position: 'relative',
        isolation: 'isolate',
        printColorAdjust: 'exact',
        fontSize: { xs: '0.6875rem', sm: '0.8125rem' },
        lineHeight: 1.3,
        overflow: 'hidden',
      }}
    >
      <>{!region.hasAttainment && <Stripes />}</>
      <Box component="span" sx={{ fontWeight: 650 }}>
        {region.key}
      </Box>
      <span style={visuallyHidden}>{region.spoken}</span>
      <Box component="span" aria-hidden="true" data-value data-row={region.key} data-mark={region.status ?? region.mark}>
        <MarkIcon mark={region.status ?? (region.mark === 'bar' ? 'none' : region.mark)} size={11} />{' '}
        {region.hasAttainment ? region.label : ''}
      </Box>
    </ChartLink>
  );
}

const tilePitch = 48;

/** The countries as squares of one size, each about where it lies: no country is overlooked because it is small. */
export function CountryTiles({ regions, name }: { regions: readonly MapRegion[]; name: string }) {
  const translate = useTranslate();
  const layout = layOutTileMap(regions.map(({ key }) => key));
  if (!layout) return <p>{translate('compare.map.noOutlines')}</p>;
  const columns = Math.round(layout.width / tilePitch);
  return (
    <Box
      data-chart
      data-chart-name={name}
      role="group"
      aria-label={name}
      sx={{
        display: 'grid',
        gap: 0.5,
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        maxWidth: columns * 84,
        mx: 'auto',
        breakInside: 'avoid',
      }}
    >
      {layout.tiles.map(({ country, x, y }) => {
        const region = regions.find(({ key }) => key === country);
        const place = { gridColumn: Math.round(x / tilePitch) + 1, gridRow: Math.round(y / tilePitch) + 1, minWidth: 0 };
        return (
          <Box key={country} sx={place}>
            {region ? (
              <Tile region={region} />
            ) : (
              <Box
                aria-hidden="true"
                sx={{
                  aspectRatio: '1',
                  display: 'grid',
                  placeContent: 'center',
                  bgcolor: 'action.hover',
                  color: 'text.secondary',
                  fontSize: '0.75rem',
                }}
              >
                {country}
              </Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
