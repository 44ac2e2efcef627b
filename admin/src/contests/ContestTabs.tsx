import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useRecordContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { Contest } from '@pilotage/shared';
import { AboutContest } from './AboutContest.tsx';
import { JuryTab } from './JuryTab.tsx';
import { ResultTab } from './ResultTab.tsx';
import { isJudging } from './scoringOrder.ts';
import { useContestRights } from './useContestRights.ts';

const tabs = ['about', 'jury', 'result'] as const;
type TabName = (typeof tabs)[number];

const parameter = 'tab';

/** Which parts of its page a contest has for this reader, and which of them is next to be worked on. */
function useParts(contest: Contest | undefined): { open: readonly TabName[]; first: TabName } {
  const { organises, readsSheets } = useContestRights(contest);
  if (!contest || contest.state === 'draft') return { open: ['about'], first: 'about' };
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  const isOver = contest.state !== 'open' && contest.judgedAt !== null;
  const open = tabs.filter((tab) => {
    if (tab === 'jury') return organises && !(isDecided && contest.judgedAt === null);
    return tab === 'about' || readsSheets || (organises && contest.state === 'judging');
  });
  if (!organises) return { open, first: 'about' };
  return { open, first: isJudging(contest) ? 'jury' : isOver && readsSheets ? 'result' : 'about' };
}

function Panel({ name, contest }: { name: TabName; contest: Contest }) {
  if (name === 'jury') return <JuryTab contest={contest} />;
  return name === 'result' ? <ResultTab contest={contest} /> : <AboutContest />;
}

/** The parts of a contest's page; the address says which one is open. */
export function ContestTabs() {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const { open, first } = useParts(contest);
  if (!contest) return null;
  const present = open.find((each) => each === search.get(parameter)) ?? first;
  if (open.length === 1) return <AboutContest />;
  const turnTo = (name: TabName) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set(parameter, name);
      return next;
    });
  return (
    <>
      <Tabs
        value={present}
        onChange={(_, name: TabName) => turnTo(name)}
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
      <Box role="tabpanel" id={`panel-${present}`} aria-labelledby={`tab-${present}`} sx={{ minWidth: 0 }}>
        <Panel name={present} contest={contest} />
      </Box>
    </>
  );
}
