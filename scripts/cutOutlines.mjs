// Cuts the outlines of Europe's countries out of the atlas of Natural Earth, and draws them once: `node scripts/cutOutlines.mjs`.
// The browser gets paths, so that it needs neither the atlas nor a projection. The map is of equal areas (Lambert azimuthal, centred as
// EPSG:3035), so that no country looks larger than it is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { root } from './turbo.mjs';

/** The countries that are drawn, by the number of ISO 3166-1 in the atlas. Kosovo has none there. */
const countryOfNumber = {
  '008': 'AL',
  '020': 'AD',
  '040': 'AT',
  112: 'BY',
  '056': 'BE',
  '070': 'BA',
  100: 'BG',
  191: 'HR',
  196: 'CY',
  203: 'CZ',
  208: 'DK',
  233: 'EE',
  246: 'FI',
  250: 'FR',
  268: 'GE',
  276: 'DE',
  300: 'GR',
  348: 'HU',
  352: 'IS',
  372: 'IE',
  380: 'IT',
  428: 'LV',
  438: 'LI',
  440: 'LT',
  442: 'LU',
  470: 'MT',
  498: 'MD',
  492: 'MC',
  499: 'ME',
  528: 'NL',
  807: 'MK',
  578: 'NO',
  616: 'PL',
  620: 'PT',
  642: 'RO',
  643: 'RU',
  674: 'SM',
  688: 'RS',
  703: 'SK',
  705: 'SI',
  724: 'ES',
  752: 'SE',
  756: 'CH',
  792: 'TR',
  804: 'UA',
  826: 'GB',
};

/** What lies outside is not drawn: overseas parts, and the east of Russia. In degrees. */
const frame = { west: -24.9, east: 46, south: 33.5, north: 72 };

/** Rings smaller than this are left out, but for the largest of a country; in px of the drawing. */
const smallestArea = 12;

const projection = geoAzimuthalEqualArea().rotate([-10, -52]).scale(1300).translate([900, 700]);
const pathOf = geoPath(projection).digits(1);

const isInFrame = ([west, south]) => west > frame.west && west < frame.east && south > frame.south && south < frame.north;

/** The polygons of a country as lists of rings. */
const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** Points outside of the frame are dropped, so that a country at its edge is cut there. */
function cutPolygon(rings) {
  const cut = rings.map((ring) => ring.slice(0, -1).filter(isInFrame)).filter((ring) => ring.length > 2);
  return cut.map((ring) => [...ring, ring[0]]);
}

function outlineOf({ geometry }) {
  const polygons = polygonsOf(geometry)
    .map(cutPolygon)
    .filter((rings) => rings.length > 0)
    .map((coordinates) => {
      const polygon = { type: 'Polygon', coordinates };
      return {
        path: pathOf(polygon) ?? '',
        area: pathOf.area(polygon),
        bounds: pathOf.bounds(polygon),
        centre: pathOf.centroid(polygon),
      };
    })
    .filter(({ path }) => path !== '')
    .sort((one, other) => other.area - one.area);
  const [largest] = polygons;
  if (!largest) return null;
  const drawn = polygons.filter((each) => each === largest || each.area >= smallestArea);
  const round = (value) => Math.round(value * 10) / 10;
  return {
    path: drawn.map(({ path }) => path).join(''),
    bounds: [0, 1].flatMap((corner) =>
      [0, 1].map((axis) => round(Math[corner === 0 ? 'min' : 'max'](...drawn.map(({ bounds }) => bounds[corner][axis])))),
    ),
    label: largest.centre.map(round),
  };
}

export function cutOutlines() {
  const outlines = {};
  for (const each of feature(atlas, atlas.objects.countries).features) {
    const country = each.properties.name === 'Kosovo' ? 'XK' : countryOfNumber[each.id];
    if (!country) continue;
    const outline = outlineOf(each);
    if (outline) outlines[country] = outline;
  }
  return Object.fromEntries(Object.entries(outlines).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const target = join(root, 'admin/src/progress/map/europeOutlines.json');
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outlines = cutOutlines();
  const lines = Object.entries(outlines).map(([country, outline]) => `  ${JSON.stringify(country)}: ${JSON.stringify(outline)}`);
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${Object.keys(outlines).length} countries.`);
}
