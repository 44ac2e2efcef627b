import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { BarRow } from '../../charts/barRow.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import type { ViewColumn } from '../../progress/views/viewColumn.ts';
import { ViewTable } from '../../progress/views/ViewTable.tsx';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { useFormats } from '../../resource/format.ts';
import { CountBarChart } from './CountBarChart.tsx';
import {
  type AbsenceReason,
  absenceReasonOf,
  type CountryComparisonRow,
  countryRows,
  type ContestMeasure,
  parseMeasure,
  contestMeasures,
} from './countryRows.ts';
import type { ContestComparisonResponse } from './contestFiguresClient.ts';
import { rowsWithHighestCount } from './contestSummaries.ts';
import { FigureCard } from './FigureCard.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

type ComparisonScope = ContestComparisonResponse['of'];

const absenceTextKey = (row: CountryComparisonRow, measure: ContestMeasure) =>
  `contestComparison.words.${absenceReasonOf(row, measure)}`;

/** i18n key of a measure; solutions have two, for all or for published ones. */
function useMeasureNames(of: ComparisonScope) {
  const translate = useTranslate();
  return (measure: ContestMeasure) =>
    translate(measure === 'solutions' ? `contestComparison.measures.solutions.${of}` : `contestComparison.measures.${measure}`);
}

function useCountryColumns(of: ComparisonScope): ViewColumn<CountryComparisonRow>[] {
  const translate = useTranslate();
  const { figure } = useFormats();
  const names = useDisplayNames();
  const measureName = useMeasureNames(of);
  const formatValue = (row: CountryComparisonRow, measure: Exclude<ContestMeasure, 'applicantCountries'>) => {
    const value = row[measure];
    if (value !== null) return figure(value);
    // "No contest" is shown only once.
    return row.contests === 0 && measure !== 'solutions' ? '–' : translate(absenceTextKey(row, measure));
  };
  const countColumn = (measure: Exclude<ContestMeasure, 'applicantCountries'>): ViewColumn<CountryComparisonRow> => ({
    key: measure,
    header: measureName(measure),
    text: (row) => formatValue(row, measure),
    figure: (row) => row[measure],
  });
  return [
    { key: 'country', header: translate('contestFigures.country'), text: ({ name }) => name },
    countColumn('solutions'),
    {
      key: 'contests',
      header: translate('contestComparison.contests'),
      text: ({ counted: n, contests: of }) => translate('contestComparison.nOf', { n, of }),
    },
    {
      key: 'applicantCountries',
      header: translate('contestComparison.applicantsFrom'),
      isList: true,
      text: ({ applicantCountries }) => applicantCountries?.map(names.groupName).join(', ') || '–',
    },
    countColumn('winners'),
    countColumn('daysOpen'),
  ];
}

/** A sentence with the countries that lead, and those without data. */
function useComparisonSummary(rows: readonly CountryComparisonRow[], measure: ContestMeasure): string {
  const translate = useTranslate();
  const { figure, list } = useFormats();
  const reported = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, count: value }]));
  const highest = rowsWithHighestCount(reported);
  const describeAbsence = (reason: AbsenceReason) => {
    const names = rows.filter((row) => row.value === null && absenceReasonOf(row, measure) === reason).map(({ name }) => name);
    return names.length === 0 ? '' : translate(`contestComparison.without.${reason}`, { names: list(names) });
  };
  const [first] = highest;
  return [
    first
      ? translate('contestComparison.most', {
          names: list(highest.map(({ name }) => name)),
          value: figure(first.count),
          smart_count: highest.length,
        })
      : translate('contestComparison.nobody'),
    describeAbsence('undecided'),
    describeAbsence('unknown'),
    describeAbsence('none'),
    translate('contestComparison.countedOf', {
      n: rows.reduce((sum, { counted }) => sum + counted, 0),
      of: rows.reduce((sum, { contests }) => sum + contests, 0),
    }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Compares the contests of countries by the chosen measure; the address restores the choice. */
export function CountryComparison({ comparison: { of, contests, countries } }: { comparison: ContestComparisonResponse }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const names = useDisplayNames();
  const [search, setSearch] = useSearchParams();
  const measure = parseMeasure(search.get('measure'));
  const measureName = useMeasureNames(of);
  const columns = useCountryColumns(of);
  const nameOf = (country: string | null) =>
    country === null ? translate('contestComparison.consortium') : names.groupName(country);
  const rows = countryRows(countries, measure, nameOf);
  const isIllustrative = ({ country, contests: n }: CountryComparisonRow) =>
    n > 0 && contests.some((each) => each.country === country && each.illustrative);
  const labelOf = (row: CountryComparisonRow) =>
    row.value === null ? translate(absenceTextKey(row, measure)) : figure(row.value);
  const bars = rows.map(
    (row): BarRow => ({
      ...row,
      label: labelOf(row),
      isIllustrative: isIllustrative(row),
      tone: names.toneOf(row.country ?? ''),
    }),
  );
  const title = translate('contestComparison.byCountry');
  const sentence = useComparisonSummary(rows, measure);
  return (
    <FigureCard
      title={title}
      heading="h2"
      summary={sentence}
      columnWidths="3fr 2fr"
      filter={
        <TextField
          select
          size="small"
          margin="none"
          label={translate('contestComparison.measure')}
          value={measure}
          onChange={({ target }) => setSearch({ measure: target.value })}
          fullWidth={false}
          sx={{ width: { xs: '100%', sm: 300 }, ...hiddenInPrint }}
        >
          {contestMeasures.map((each) => (
            <MenuItem key={each} value={each}>
              {measureName(each)}
            </MenuItem>
          ))}
        </TextField>
      }
      notes={
        <>
          {translate('contestComparison.note')} {rows.some(isIllustrative) && <IllustrativeNote />}
        </>
      }
      chart={<CountBarChart rows={bars} name={translate('contestComparison.chart', { measure: measureName(measure) })} />}
      table={
        <ViewTable
          name={translate('contestFigures.tableOf', { title })}
          rows={rows}
          columns={columns}
          rowKey={({ key }) => key}
        />
      }
      rows={rows}
      columns={columns}
      fileName={`contests-by-country-${measure}`}
    />
  );
}
