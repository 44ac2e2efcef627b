import { useTranslate } from 'react-admin';
import { europeTiles } from '@pilotage/shared';
import { type ChartRow, createChartRows, summarizeChartRows } from '../../charts/chartRows.ts';
import { CountryMap } from '../../charts/preloadedCharts.ts';
import { useFormats } from '../../resource/format.ts';
import { useProgressSeries } from '../progressQueries.ts';
import { ChoiceButtons } from '../scales/ChoiceButtons.tsx';
import { useAddressChoice } from '../scales/useAddressChoice.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { ExpectedSentence } from '../views/ExpectedSentence.tsx';
import { StatusLegend } from '../views/StatusLegend.tsx';
import { useAttainmentColumns } from '../views/useAttainmentColumns.tsx';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { useMarkText } from '../views/useMarkText.ts';
import { useRowDetails } from '../views/useRowDetails.ts';
import { placesParams } from '../views/viewQueries.ts';
import { ViewCard } from '../views/ViewCard.tsx';
import { ViewState } from '../views/ViewState.tsx';
import { ViewTable } from '../views/ViewTable.tsx';
import { CountryTiles } from './CountryTiles.tsx';
import { colouredStatusOf, type MapRegion } from './mapRegion.ts';
import { MapSentence } from './MapSentence.tsx';

const shapes = ['outlines', 'tiles'] as const;

/** View "Map": attainment of the countries by status, as outlines or as squares of one size. */
export function MapView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const { percent, list } = useFormats();
  const names = useDisplayNames();
  const { code, indicator, period, explain } = choices;
  const shape = useAddressChoice('shape', shapes);
  const query = useProgressSeries(placesParams(choices), period !== undefined && code !== '');
  const rows = createChartRows(query.data ?? [], names.groupName);
  const columns = useAttainmentColumns({ period, indicator, isMedian: false, place: translate('compare.groupings.country') });
  const markText = useMarkText(period);
  const details = useRowDetails(period, () => indicator);
  const regionOf = (row: ChartRow): MapRegion => {
    const label = row.attainment === null ? markText(row) : percent(row.attainment);
    const status = colouredStatusOf(row);
    const words = { name: row.name, value: label, status: translate(`compare.status.${status ?? 'none'}`) };
    return {
      key: row.key,
      name: row.name,
      status: row.attainment === null ? null : status,
      mark: row.mark,
      hasAttainment: row.attainment !== null,
      label,
      spoken: row.attainment === null ? `${row.name}: ${label}` : translate('compare.map.country', words),
      details: details(row, label),
      to: explain(code, row.key),
    };
  };
  const { n, of } = summarizeChartRows(rows);
  const beyond = rows.filter(({ key }) => !europeTiles.has(key)).map(({ name }) => name);
  const chart = {
    regions: rows.map(regionOf),
    name: translate('compare.map.chart', { name: indicator?.name ?? '' }),
  };
  const question = translate('compare.questions.map');
  return (
    <>
      <ChoiceButtons
        name={translate('compare.map.shape')}
        value={shape.value}
        choices={shapes.map((value) => ({ value, text: translate(`compare.map.shapes.${value}`) }))}
        onChoose={shape.choose}
      />
      <ViewState query={query} height={640}>
        {() => (
          <ViewCard
            question={question}
            sentence={<MapSentence rows={rows} />}
            context={<ExpectedSentence rows={rows} number={period?.number} />}
            isIllustrative={rows.some(({ illustrative }) => illustrative)}
            counted={translate('compare.nOfAssignments', { n, of })}
            notes={
              <>
                {translate('compare.map.note')} {beyond.length > 0 && translate('compare.map.beyond', { names: list(beyond) })}
                <StatusLegend />
              </>
            }
            chart={shape.value === 'outlines' ? <CountryMap {...chart} /> : <CountryTiles {...chart} />}
            table={
              <ViewTable
                name={translate('compare.tableOf', { question })}
                rows={rows}
                columns={columns}
                rowKey={({ key }) => key}
                link={({ key }) => explain(code, key)}
              />
            }
            rows={rows}
            columns={columns}
            fileName={`map-${code}-P${period?.number}`}
          />
        )}
      </ViewState>
    </>
  );
}
