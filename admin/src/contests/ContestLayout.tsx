import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { PageState } from '../resource/states/PageState.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { ContestScoringLink } from '../scoring/ContestScoringLink.tsx';
import { DuplicateContestButton } from './DuplicateContestButton.tsx';
import { ContestTabs } from './ContestTabs.tsx';
import { OrganiserField } from './OrganiserField.tsx';

/** Link to the solutions of the contest that the user may read. */
function SolutionsLink({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const canRead = useAbility().can('read', 'solutions');
  if (!canRead || contest.state === 'draft') return null;
  const filter = encodeURIComponent(JSON.stringify({ contestId: contest.id }));
  return (
    <Link component={RouterLink} to={`/solutions?filter=${filter}`}>
      {translate('solutions.ofContest')}
    </Link>
  );
}

/** Page of a contest: status and organiser, above the tabs for content, jury and result. */
export function ContestLayout({ children }: { children: ReactNode }) {
  const contest = useRecordContext<Contest>();
  if (!contest) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, p: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <PageState source="state" />
        <IllustrativeMark />
        <OrganiserField />
        <SolutionsLink contest={contest} />
        <ContestScoringLink contest={contest} />
        <DuplicateContestButton contest={contest} />
      </Stack>
      <ContestTabs contest={contest}>{children}</ContestTabs>
    </Box>
  );
}
