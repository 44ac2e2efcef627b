import { useTranslate } from 'react-admin';
import type { SolutionFigures } from '@pilotage/shared';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../../resource/format.ts';
import { CountFigureCard, type CountRow } from './CountFigureCard.tsx';
import { useMostFrequentText } from './useMostFrequentText.ts';

/** Figure card: solutions by country of the applicant. */
export function SolutionsByCountry({ solutions, fileName }: { solutions: SolutionFigures; fileName: string }) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const rows = solutions.byCountry.map(
    ({ country, count }): CountRow => ({
      key: country,
      name: countryName(country, locale),
      count,
    }),
  );
  const describeMostFrequent = useMostFrequentText({
    one: 'contestFigures.fromOne',
    alike: 'contestFigures.alike',
    most: 'contestFigures.mostFrom',
  });
  return (
    <CountFigureCard
      title={translate('contestFigures.byCountry')}
      nameColumnTitle={translate('contestFigures.country')}
      summary={describeMostFrequent(rows, solutions.total)}
      chartName={translate('contestFigures.countryChart')}
      rows={rows}
      total={solutions.total}
      fileName={`${fileName}-countries`}
    />
  );
}
