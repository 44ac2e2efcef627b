import { useTranslate } from 'react-admin';
import { useNames } from '../progress/useNames.ts';
import type { ViewColumn } from '../progress/viewColumn.ts';
import { ViewTable } from '../progress/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import type { ComparisonOfContests } from './contestFiguresClient.ts';
import { FigureCard } from './FigureCard.tsx';

type Row = ComparisonOfContests['contests'][number];
type Counted = 'all' | 'published' | 'winners';

const absent = {
  all: 'contestComparison.words.closed',
  published: 'contestComparison.words.undecided',
  winners: 'contestComparison.words.undecided',
} as const;

function useContestColumns(): ViewColumn<Row>[] {
  const translate = useTranslate();
  const { figure } = useFormats();
  const names = useNames();
  const organiser = ({ organisationId }: Row) =>
    organisationId === null ? translate('contestComparison.consortium') : names.organisation(organisationId);
  const counted = (key: Counted, head: string): ViewColumn<Row> => ({
    key,
    head,
    text: (row) => {
      const value = row[key];
      return value === null ? translate(absent[key]) : figure(value);
    },
    figure: (row) => row[key],
  });
  return [
    {
      key: 'contest',
      head: translate('contestComparison.contest'),
      text: ({ name, illustrative }) => (illustrative ? `${name} ◌` : name),
    },
    { key: 'organiser', head: translate('contestComparison.organiser'), text: organiser },
    { key: 'state', head: translate('contestComparison.state'), text: ({ state }) => translate(`contests.states.${state}`) },
    counted('all', translate('contestComparison.solutions')),
    counted('published', translate('contestComparison.published')),
    {
      key: 'applicantCountries',
      head: translate('contestComparison.applicantsFrom'),
      isList: true,
      text: ({ applicantCountries }) => applicantCountries?.map(names.place).join(', ') || '–',
    },
    counted('winners', translate('contestComparison.measures.winners')),
    {
      key: 'daysOpen',
      head: translate('contestComparison.measures.daysOpen'),
      text: (row) => (row.daysOpen === null ? '–' : figure(row.daysOpen)),
      figure: (row) => row.daysOpen,
    },
  ];
}

/** Each contest with what one may count of it; its name leads to it. */
export function ComparedContests({ comparison: { contests } }: { comparison: ComparisonOfContests }) {
  const translate = useTranslate();
  const columns = useContestColumns();
  const title = translate('contestComparison.byContest');
  return (
    <FigureCard
      title={title}
      heading="h2"
      sentence={translate('contestComparison.contestsNote')}
      table={
        <ViewTable
          name={translate('contestFigures.tableOf', { title })}
          rows={contests}
          columns={columns}
          rowKey={({ contestId }) => String(contestId)}
          link={({ contestId }) => `/contests/${contestId}/show`}
        />
      }
      rows={contests}
      columns={columns}
      fileName="contests"
    />
  );
}
