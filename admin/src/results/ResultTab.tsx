import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Contest, Criterion, Decision } from '@pilotage/shared';
import { ViewState } from '../progress/views/ViewState.tsx';
import { Section } from '../resource/Section.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { type ContestResult, useContestResult } from '../jury/judgingClient.ts';
import { MeansChart } from './MeansChart.tsx';
import { FewerJurorsAlert } from './FewerJurorsAlert.tsx';
import { RankingTable } from './RankingTable.tsx';
import { ResultInterpretation } from './ResultInterpretation.tsx';
import { useContestRights } from '../contests/useContestRights.ts';
import { useCriteria } from '../contests/useCriteria.ts';
import { useJudgedSolutions } from './useJudgedSolutions.ts';
import { useJurors } from '../jury/useJurors.ts';

/** Minimum and maximum of the scale; they are the same for all criteria. */
function scaleRange(criteria: readonly Criterion[]): readonly [number, number] {
  const values = criteria.flatMap(({ scale }) => scale.map(({ value }) => value));
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

function RankingSection({
  contest,
  result,
  titleOf,
}: {
  contest: Contest;
  result: ContestResult;
  titleOf: (id: number) => string;
}) {
  const translate = useTranslate();
  const { canReadJurorNames } = useContestRights(contest);
  const { data: criteria = [] } = useCriteria(contest.id);
  const { nameOf } = useJurors(contest, canReadJurorNames);
  const jurorIds = [...new Set(result.ranking.flatMap(({ jurors }) => jurors.map(({ jurorId }) => jurorId)))];
  const name = (jurorId: number) =>
    canReadJurorNames ? nameOf(jurorId) : translate('scoring.numbered', { number: jurorIds.indexOf(jurorId) + 1 });
  return (
    <>
      <Section id="ranking" title={translate('result.ranking')}>
        <Typography sx={{ color: 'text.secondary', maxWidth: '72ch', mb: 1 }}>{translate('result.rankingText')}</Typography>
        <FewerJurorsAlert result={result} titleOf={titleOf} />
        <RankingTable result={result} titleOf={titleOf} nameOf={name} />
        <Box sx={{ mt: 2 }}>
          <MeansChart ranking={result.ranking} titleOf={titleOf} scale={scaleRange(criteria)} />
        </Box>
      </Section>
      <ResultInterpretation result={result} criteria={criteria} titleOf={titleOf} nameOf={name} />
    </>
  );
}

/** Result of the judging, with the decision form before the decision and the decision afterwards. */
export function ResultTab({ contest }: { contest: Contest }) {
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  const { isOrganiser, canReadScores } = useContestRights(contest);
  const { solutions, titleOf, isPending } = useJudgedSolutions(contest);
  const translate = useTranslate();
  const { data: decisions, isPending: isLoadingDecision } = useGetList<Decision>(
    'decisions',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' }, filter: { contestId: contest.id } },
    { enabled: isDecided },
  );
  const decision = decisions?.[0];
  const result = useContestResult(contest, canReadScores && (!isDecided || decision !== undefined));
  if (isPending || (isDecided && isLoadingDecision)) return <Skeleton variant="rounded" height={420} />;
  // A contest decided outside the product has awards and no decision record.
  if (isDecided && !decision) return <Typography>{translate('result.noRecord')}</Typography>;
  if (!canReadScores) return <Typography>{translate('result.notYet')}</Typography>;
  return (
    <ViewState query={result} height={420}>
      {() =>
        result.data && (
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {decision && <DecisionCard contest={contest} decision={decision} titleOf={titleOf} />}
            <RankingSection contest={contest} result={result.data} titleOf={titleOf} />
            {isOrganiser && !decision && (
              <DecisionForm contest={contest} result={result.data} solutions={solutions} titleOf={titleOf} />
            )}
          </Box>
        )
      }
    </ViewState>
  );
}
