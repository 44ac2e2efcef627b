import { useRecordContext, useTranslate } from 'react-admin';
import type { Indicator, ProgressRow } from '@pilotage/shared';
import { formatIndicatorFigure } from '../progress/formatIndicatorFigure.ts';
import { useProgressSeries } from '../progress/progressQueries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import type { ViewColumn } from '../progress/views/viewColumn.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { ViewTable } from '../progress/views/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';

/** How far each organisation is with the indicator in context; each row leads to its explanation. */
export function IndicatorAttainment() {
  const indicator = useRecordContext<Indicator>();
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const isCharted = indicator !== undefined && indicator.valueType !== 'text';
  const query = useProgressSeries({ indicator: indicator?.code, by: 'organisation' }, isCharted);
  if (!indicator || !isCharted) return null;
  const figure = (value: number | null) => (value === null ? '–' : formatIndicatorFigure(value, indicator, formats.locale));
  const columns: ViewColumn<ProgressRow>[] = [
    { key: 'place', header: translate('compare.place'), text: ({ key }) => names.groupName(key) },
    { key: 'value', header: translate('home.latest'), text: ({ value }) => figure(value), figure: ({ value }) => value },
    { key: 'target', header: translate('compare.target'), text: ({ target }) => figure(target), figure: ({ target }) => target },
    {
      key: 'attainment',
      header: translate('compare.attainment'),
      text: ({ attainment }) => (attainment === null ? '–' : formats.percent(attainment)),
      figure: ({ attainment }) => attainment,
    },
    { key: 'state', header: translate('compare.state'), text: ({ status }) => translate(`compare.status.${status ?? 'none'}`) },
  ];
  const rows = (query.data ?? []).filter(({ of }) => of > 0);
  const explainPath = ({ key }: ProgressRow) =>
    `/explain?${new URLSearchParams({ indicator: indicator.code, key, basis: 'approved' })}`;
  return (
    <ViewState query={query} height={320}>
      {() => (
        <ViewTable
          name={translate('indicators.attainment')}
          rows={rows}
          columns={columns}
          rowKey={({ key }) => key}
          link={explainPath}
        />
      )}
    </ViewState>
  );
}
