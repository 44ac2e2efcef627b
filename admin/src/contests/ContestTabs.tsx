import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { Contest } from '@pilotage/shared';
import { JuryTab } from '../jury/JuryTab.tsx';
import { ResultTab } from '../results/ResultTab.tsx';
import { isJudging } from '../scoring/scoringOrder.ts';
import { useContestRights } from './useContestRights.ts';

const tabs = ['about', 'jury', 'result'] as const;
type TabName = (typeof tabs)[number];

const tabParameter = 'tab';

/** The tabs that this reader sees, and the default tab: the next one to work on. */
function useAvailableTabs(contest: Contest): { open: readonly TabName[]; first: TabName } {
  const { isOrganiser, canReadScores } = useContestRights(contest);
  if (contest.state === 'draft') return { open: ['about'], first: 'about' };
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  const isOver = contest.state !== 'open' && contest.judgedAt !== null;
  const open = tabs.filter((tab) => {
    if (tab === 'jury') return isOrganiser && !(isDecided && contest.judgedAt === null);
    return tab === 'about' || canReadScores || (isOrganiser && contest.state === 'judging');
  });
  if (!isOrganiser) return { open, first: 'about' };
  return { open, first: isJudging(contest) ? 'jury' : isOver && canReadScores ? 'result' : 'about' };
}

/** The tabs of a contest's page, with `children` as the first one; the address selects the tab. */
export function ContestTabs({ contest, children }: { contest: Contest; children: ReactNode }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const { open, first } = useAvailableTabs(contest);
  const current = open.find((each) => each === search.get(tabParameter)) ?? first;
  const content = <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>{children}</Box>;
  if (open.length === 1) return content;
  const selectTab = (name: TabName) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set(tabParameter, name);
      return next;
    });
  return (
    <>
      <Tabs
        value={current}
        onChange={(_, name: TabName) => selectTab(name)}
        aria-label={translate('contests.parts')}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {open.map((name) => (
          <Tab
            key={name}
            value={name}
            label={translate(`contests.tabs.${name}`)}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${current}`} aria-labelledby={`tab-${current}`} sx={{ minWidth: 0 }}>
        {current === 'about' && content}
        {current === 'jury' && <JuryTab contest={contest} />}
        {current === 'result' && <ResultTab contest={contest} />}
      </Box>
    </>
  );
}
