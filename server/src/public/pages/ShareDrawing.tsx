import { shareImage } from '../shareImage.ts';
import { layOutTileMap, tileSize } from '@pilotage/shared';
import { wrapText } from '../wrapText.ts';

interface ShareDrawingProps {
  name: string;
  title: string | null;
  countries: readonly string[];
  colour: string;
  ink: string;
}

const { width, height } = shareImage;
const mapBox = { left: 790, top: 95, width: 340, height: 440 };

function Countries({ countries, colour, ink }: Pick<ShareDrawingProps, 'countries' | 'colour' | 'ink'>) {
  const map = layOutTileMap(countries);
  if (!map) return null;
  const scale = Math.min(mapBox.width / map.width, mapBox.height / map.height);
  return (
    <g transform={`translate(${mapBox.left} ${mapBox.top + (mapBox.height - map.height * scale) / 2}) scale(${scale})`}>
      {map.tiles.map(({ country, x, y, isOurs }) => (
        <g key={country}>
          <rect x={x} y={y} width={tileSize} height={tileSize} rx="6" fill={ink} opacity={isOurs ? 1 : 0.18} />
          {isOurs && (
            <text
              x={x + tileSize / 2}
              y={y + 29}
              textAnchor="middle"
              fontFamily="sans-serif"
              fontSize="18"
              fontWeight="700"
              fill={colour}
            >
              {country}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The drawing for social networks where the consortium has no picture: name and title beside the map of its countries. */
export function ShareDrawing({ name, title, countries, colour, ink }: ShareDrawingProps) {
  const heading = wrapText(name, 18, 3);
  const lines = wrapText(title ?? '', 38, 5);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={colour} />
      {heading.map((line, index) => (
        <text key={line} x="70" y={190 + index * 78} fontFamily="sans-serif" fontSize="68" fontWeight="700" fill={ink}>
          {line}
        </text>
      ))}
      {lines.map((line, index) => (
        <text key={line} x="70" y={190 + heading.length * 78 + index * 42} fontFamily="sans-serif" fontSize="30" fill={ink}>
          {line}
        </text>
      ))}
      <Countries countries={countries} colour={colour} ink={ink} />
    </svg>
  );
}
