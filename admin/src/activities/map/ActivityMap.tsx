import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { layOutTileMap, tileSize } from '@pilotage/shared';
import { countryName } from '../../charts/countries.ts';
import { useConsortiumClock } from '../../progress/useConsortiumClock.ts';
import { useFormats } from '../../resource/format.ts';
import type { ActivityTotals } from '../activityTotalsClient.ts';
import type { ActivityFilter } from '../parseActivityFilter.ts';
import { listPathOfCountry } from './listPathOfCountry.ts';

interface ActivityMapProps {
  totals: readonly ActivityTotals[];
  filter: ActivityFilter;
}

/** The countries of the consortium and of its activities on a tile map of Europe, each with its count. The table says the same. */
export function ActivityMap({ totals, filter }: ActivityMapProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const navigate = useNavigate();
  const { palette } = useTheme();
  const { countries } = useConsortiumClock();
  const counts = new Map(totals.flatMap(({ key, activities }) => (key === null ? [] : [[key, activities] as const])));
  const map = layOutTileMap([...new Set([...countries, ...counts.keys()])]);
  if (!map) return null;
  const words = [...counts].map(([country, count]) => `${countryName(country, formats.locale)}: ${formats.spoken(count)}`);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={translate('activities.map.label', { countries: words.join(', ') })}
      viewBox={`0 0 ${map.width} ${map.height}`}
      sx={{ width: '100%', maxWidth: 320, height: 'auto', justifySelf: 'center', fontFamily: 'inherit' }}
    >
      {map.tiles.map(({ country, x, y, isOurs }) => {
        const count = counts.get(country);
        const fill = count === undefined ? palette.action.hover : palette.primary.main;
        const text = count === undefined ? palette.text.secondary : palette.primary.contrastText;
        return (
          <g
            key={country}
            onClick={count === undefined ? undefined : () => void navigate(listPathOfCountry(country, filter))}
            style={{ cursor: count === undefined ? 'default' : 'pointer' }}
          >
            <rect
              x={x + 1}
              y={y + 1}
              width={tileSize - 2}
              height={tileSize - 2}
              rx="6"
              fill={fill}
              stroke={isOurs ? palette.text.secondary : 'none'}
            />
            <text x={x + tileSize / 2} y={y + 18} textAnchor="middle" fontSize="12" fill={text}>
              {country}
            </text>
            {(count !== undefined || isOurs) && (
              <text x={x + tileSize / 2} y={y + 35} textAnchor="middle" fontSize="13" fontWeight="700" fill={text}>
                {formats.figure(count ?? 0)}
              </text>
            )}
          </g>
        );
      })}
    </Box>
  );
}
