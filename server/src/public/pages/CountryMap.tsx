import { layOutTileMap, tileSize } from '@pilotage/shared';
import { countryName, say } from '../texts/publicTexts.ts';

/** The countries of the consortium on a tile map of Europe. The list of partners beside it says the same in words. */
export function CountryMap({ countries }: { countries: readonly string[] }) {
  const map = layOutTileMap(countries);
  if (!map) return null;
  const names = countries.map(countryName).toSorted((one, other) => one.localeCompare(other, 'en'));
  return (
    <svg
      className="map"
      role="img"
      aria-label={say('mapOf', { countries: names.join(', ') })}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
    >
      {map.tiles.map(({ country, x, y, isOurs }) => (
        <g key={country} className={isOurs ? 'ours' : 'other'}>
          <rect x={x} y={y} width={tileSize} height={tileSize} rx="6" />
          <text x={x + tileSize / 2} y={y + tileSize / 2} dy="0.36em" textAnchor="middle">
            {country}
          </text>
        </g>
      ))}
    </svg>
  );
}
