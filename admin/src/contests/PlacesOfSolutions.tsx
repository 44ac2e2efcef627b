import { useTranslate } from 'react-admin';
import { useTheme } from '@mui/material/styles';
import type { SolutionFigures } from '@pilotage/shared';
import { countryColour, countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';
import { CountedCard, type CountedRow } from './CountedCard.tsx';
import { useMostSaid } from './useMostSaid.ts';

/** Where solutions come from: by the country of their applicants. */
export function PlacesOfSolutions({ solutions, fileName }: { solutions: SolutionFigures; fileName: string }) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const { palette } = useTheme();
  const rows = solutions.byCountry.map(
    ({ country, count }): CountedRow => ({
      key: country,
      name: countryName(country, locale),
      count,
      colour: countryColour(country, palette.mode),
    }),
  );
  const said = useMostSaid({ one: 'contestFigures.fromOne', alike: 'contestFigures.alike', most: 'contestFigures.mostFrom' });
  return (
    <CountedCard
      title={translate('contestFigures.byCountry')}
      head={translate('contestFigures.country')}
      sentence={said(rows, solutions.total)}
      chartName={translate('contestFigures.countryChart')}
      rows={rows}
      total={solutions.total}
      fileName={`${fileName}-countries`}
    />
  );
}
