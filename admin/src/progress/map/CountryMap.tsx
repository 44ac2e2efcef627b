import { useId } from 'react';
import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type Theme, useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { chartColours } from '../../charts/chartColours.ts';
import { ChartLink } from '../../charts/ChartLink.tsx';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import { type MapFrame, frameCountries, placeInFrame } from './mapFrame.ts';
import { Hatching } from './Hatching.tsx';
import type { MapRegion } from './mapRegion.ts';
import { outlineOf, outlinedCountries } from './outlines.ts';

interface CountryMapProps {
  regions: readonly MapRegion[];
  /** Text alternative of the chart; the table beside it has the figures. */
  name: string;
}

/** The fill of a country: the tint of its status, hatching where it has no attainment. */
function fillOf({ status, hasAttainment }: MapRegion, { palette }: Theme, hatching: string): string {
  if (!hasAttainment) return `url(#${hatching})`;
  return status === null ? palette.background.paper : chartColours[palette.mode].statuses[status].tint;
}

/** A country whose share of the map's height is smaller has its name below it, so that it is not covered. */
const coveredHeight = 0.085;

/** The name and the figure of a country, over its outline. The link below says the same. */
function RegionLabel({ region, frame }: { region: MapRegion; frame: MapFrame }) {
  const { label = [], bounds = [] } = outlineOf(region.key) ?? {};
  const [, north = 0, , south = 0] = bounds;
  const isBelow = south - north < coveredHeight * frame.height;
  const { left, top } = placeInFrame(isBelow ? [label[0] ?? 0, south] : label, frame);
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        position: 'absolute',
        insetInlineStart: `${left}%`,
        insetBlockStart: `${top}%`,
        translate: isBelow ? '-50% 2px' : '-50% -50%',
        pointerEvents: 'none',
        px: 0.5,
        borderRadius: 0.5,
        bgcolor: 'background.paper',
        color: 'text.primary',
        fontSize: { xs: '0.6875rem', sm: '0.8125rem' },
        lineHeight: 1.25,
        textAlign: 'center',
        whiteSpace: 'nowrap',
      }}
    >
      <span style={{ display: 'block' }}>{region.name}</span>
      <span data-value style={{ display: 'block', fontWeight: 650 }}>
        <MarkIcon mark={region.status ?? (region.mark === 'bar' ? 'none' : region.mark)} size={10} /> {region.label}
      </span>
    </Box>
  );
}

/**
 * The countries of the consortium on a map of equal areas, in the colours of their status, with name and figure. Each is a link that says
 * its figure. What has no attainment is hatched.
 */
export default function CountryMap({ regions, name }: CountryMapProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const hatching = useId();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'));
  const frame = frameCountries(
    regions.map(({ key }) => key),
    isNarrow ? 0.75 : 1.15,
  );
  if (!frame) return <p>{translate('compare.map.noOutlines')}</p>;
  const ours = regions.filter(({ key }) => outlineOf(key) !== null);
  const { palette } = theme;
  return (
    <Box
      data-chart
      data-chart-name={name}
      role="group"
      aria-label={name}
      sx={{ position: 'relative', maxWidth: 720, mx: 'auto', overflow: 'hidden', breakInside: 'avoid' }}
    >
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        style={{ display: 'block', width: '100%', height: 'auto' }}
      >
        <Hatching id={hatching} paper={palette.background.paper} stripe={palette.text.secondary} width={2.5} />
        <g aria-hidden="true" fill={palette.action.hover} stroke={palette.divider} strokeWidth="0.5">
          {outlinedCountries
            .filter((country) => regions.every(({ key }) => key !== country))
            .map((country) => (
              <path key={country} d={outlineOf(country)?.path} />
            ))}
        </g>
        {ours.map((region) => (
          <ChartLink
            key={region.key}
            to={region.to}
            name={region.spoken}
            details={region.details}
            sx={{
              outline: 'none',
              '&:hover path': { strokeWidth: 2 },
              '&:focus-visible path': { strokeWidth: 3.5, stroke: palette.primary.main },
            }}
          >
            <path
              d={outlineOf(region.key)?.path}
              data-row={region.key}
              data-mark={region.hasAttainment ? (region.status ?? 'none') : region.mark}
              fill={fillOf(region, theme, hatching)}
              stroke={palette.text.primary}
              strokeWidth="0.9"
              strokeLinejoin="round"
            />
          </ChartLink>
        ))}
      </svg>
      {ours.map((region) => (
        <RegionLabel key={region.key} region={region} frame={frame} />
      ))}
    </Box>
  );
}
