import { useTranslate } from 'react-admin';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { MarkedText } from '../../progress/views/MarkedText.tsx';
import { useWithIllustrative } from '../../progress/views/useWithIllustrative.ts';
import type { ViewColumn } from '../../progress/views/viewColumn.ts';
import { ViewTable } from '../../progress/views/ViewTable.tsx';
import { useFormats } from '../../resource/format.ts';
import type { ContestComparisonResponse } from './contestFiguresClient.ts';
import { FigureCard } from './FigureCard.tsx';

type ContestComparisonRow = ContestComparisonResponse['contests'][number];
type CountColumnKey = 'all' | 'published' | 'winners';

const absenceTextKeys = {
  all: 'contestComparison.words.closed',
  published: 'contestComparison.words.undecided',
  winners: 'contestComparison.words.undecided',
} as const;

function useContestColumns(): ViewColumn<ContestComparisonRow>[] {
  const translate = useTranslate();
  const { figure } = useFormats();
  const names = useDisplayNames();
  const withIllustrative = useWithIllustrative();
  const organiser = ({ organisationId }: ContestComparisonRow) =>
    organisationId === null ? translate('contestComparison.consortium') : names.organisation(organisationId);
  const countColumn = (key: CountColumnKey, header: string): ViewColumn<ContestComparisonRow> => ({
    key,
    header,
    text: (row) => {
      const value = row[key];
      return value === null ? translate(absenceTextKeys[key]) : figure(value);
    },
    figure: (row) => row[key],
  });
  return [
    {
      key: 'contest',
      header: translate('contestComparison.contest'),
      text: ({ name, illustrative }) => withIllustrative(name, illustrative),
      render: ({ name, illustrative }) => <MarkedText mark="bar" text={name} isIllustrative={illustrative} />,
    },
    { key: 'organiser', header: translate('contestComparison.organiser'), text: organiser },
    {
      key: 'state',
      header: translate('contestComparison.state'),
      text: ({ state }) => translate(`resources.contests.choices.state.${state}`),
    },
    countColumn('all', translate('contestComparison.solutions')),
    countColumn('published', translate('contestComparison.published')),
    {
      key: 'applicantCountries',
      header: translate('contestComparison.applicantsFrom'),
      isList: true,
      text: ({ applicantCountries }) => applicantCountries?.map(names.groupName).join(', ') || '–',
    },
    countColumn('winners', translate('contestComparison.measures.winners')),
    {
      key: 'daysOpen',
      header: translate('contestComparison.measures.daysOpen'),
      text: (row) => (row.daysOpen === null ? '–' : figure(row.daysOpen)),
      figure: (row) => row.daysOpen,
    },
  ];
}

/** The contests with their counts, as far as the user may read them; the name links to the contest. */
export function ContestComparisonTable({ comparison: { contests } }: { comparison: ContestComparisonResponse }) {
  const translate = useTranslate();
  const columns = useContestColumns();
  const title = translate('contestComparison.byContest');
  return (
    <FigureCard
      title={title}
      heading="h2"
      summary={translate('contestComparison.contestsNote')}
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
