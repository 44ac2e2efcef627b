import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { BarRow } from '../charts/barRow.ts';
import { useNames } from '../progress/useNames.ts';
import type { ViewColumn } from '../progress/viewColumn.ts';
import { ViewTable } from '../progress/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import { CountedBars } from './CountedBars.tsx';
import { type Absent, absentOf, type CountryRow, countryRows, type Measure, measureOf, measures } from './comparedRows.ts';
import type { ComparisonOfContests } from './contestFiguresClient.ts';
import { mostOf } from './contestFindings.ts';
import { FigureCard } from './FigureCard.tsx';

type Compared = ComparisonOfContests['of'];

const wordOf = (row: CountryRow, measure: Measure) => `contestComparison.words.${absentOf(row, measure)}`;

/** What a measure is called: of solutions, whether they are published ones. */
function useMeasureNames(of: Compared) {
  const translate = useTranslate();
  return (measure: Measure) =>
    translate(measure === 'solutions' ? `contestComparison.measures.solutions.${of}` : `contestComparison.measures.${measure}`);
}

function useCountryColumns(of: Compared): ViewColumn<CountryRow>[] {
  const translate = useTranslate();
  const { figure } = useFormats();
  const names = useNames();
  const measureName = useMeasureNames(of);
  const written = (row: CountryRow, measure: Exclude<Measure, 'applicantCountries'>) => {
    const value = row[measure];
    if (value !== null) return figure(value);
    // That there is no contest is said once.
    return row.contests === 0 && measure !== 'solutions' ? '–' : translate(wordOf(row, measure));
  };
  const counted = (measure: Exclude<Measure, 'applicantCountries'>): ViewColumn<CountryRow> => ({
    key: measure,
    head: measureName(measure),
    text: (row) => written(row, measure),
    figure: (row) => row[measure],
  });
  return [
    { key: 'country', head: translate('contestFigures.country'), text: ({ name }) => name },
    counted('solutions'),
    {
      key: 'contests',
      head: translate('contestComparison.contests'),
      text: ({ counted: n, contests: of }) => translate('contestComparison.nOf', { n, of }),
    },
    {
      key: 'applicantCountries',
      head: translate('contestComparison.applicantsFrom'),
      isList: true,
      text: ({ applicantCountries }) => applicantCountries?.map(names.place).join(', ') || '–',
    },
    counted('winners'),
    counted('daysOpen'),
  ];
}

/** Which countries have most of what is compared, and which have nothing to show. */
function useFinding(rows: readonly CountryRow[], measure: Measure): string {
  const translate = useTranslate();
  const { figure, list } = useFormats();
  const shown = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, count: value }]));
  const most = mostOf(shown);
  const without = (why: Absent) => {
    const names = rows.filter((row) => row.value === null && absentOf(row, measure) === why).map(({ name }) => name);
    return names.length === 0 ? '' : translate(`contestComparison.without.${why}`, { names: list(names) });
  };
  const [first] = most;
  return [
    first
      ? translate('contestComparison.most', {
          names: list(most.map(({ name }) => name)),
          value: figure(first.count),
          smart_count: most.length,
        })
      : translate('contestComparison.nobody'),
    without('undecided'),
    without('unknown'),
    without('none'),
    translate('contestComparison.countedOf', {
      n: rows.reduce((sum, { counted }) => sum + counted, 0),
      of: rows.reduce((sum, { contests }) => sum + contests, 0),
    }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How the contests of countries compare, by what is chosen; the address restores the choice. */
export function ComparedCountries({ comparison: { of, contests, countries } }: { comparison: ComparisonOfContests }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const names = useNames();
  const [search, setSearch] = useSearchParams();
  const measure = measureOf(search.get('measure'));
  const measureName = useMeasureNames(of);
  const columns = useCountryColumns(of);
  const nameOf = (country: string | null) =>
    country === null ? translate('contestComparison.consortium') : names.place(country);
  const rows = countryRows(countries, measure, nameOf);
  const isIllustrative = ({ country, contests: n }: CountryRow) =>
    n > 0 && contests.some((each) => each.country === country && each.illustrative);
  const labelOf = (row: CountryRow) => {
    const label = row.value === null ? translate(wordOf(row, measure)) : figure(row.value);
    return isIllustrative(row) ? `${label} ◌` : label;
  };
  const bars = rows.map((row): BarRow => ({ ...row, label: labelOf(row), colour: names.colour(row.country ?? '') }));
  const title = translate('contestComparison.byCountry');
  const sentence = useFinding(rows, measure);
  return (
    <FigureCard
      title={title}
      heading="h2"
      sentence={sentence}
      shares="3fr 2fr"
      choice={
        <TextField
          select
          size="small"
          margin="none"
          label={translate('contestComparison.measure')}
          value={measure}
          onChange={({ target }) => setSearch({ measure: target.value })}
          fullWidth={false}
          sx={{ width: { xs: '100%', sm: 300 }, '@media print': { display: 'none' } }}
        >
          {measures.map((each) => (
            <MenuItem key={each} value={each}>
              {measureName(each)}
            </MenuItem>
          ))}
        </TextField>
      }
      notes={translate('contestComparison.note')}
      chart={<CountedBars rows={bars} name={translate('contestComparison.chart', { measure: measureName(measure) })} />}
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
