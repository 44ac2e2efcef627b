import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useGetManyReference, useRecordContext, useTranslate } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { ListLine } from '../resource/ListLine.tsx';
import { Section } from '../resource/Section.tsx';
import { AskToWork } from './AskToWork.tsx';
import { ContinueAsPilot } from './ContinueAsPilot.tsx';

const asked = {
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'place', order: 'ASC' as const },
  filter: { published: true },
};

function About({ solution: { title, reference, award, place } }: { solution: Solution }) {
  const translate = useTranslate();
  const won = [...(award === null ? [] : [award]), ...(place === null ? [] : [translate('cooperations.place', { place })])];
  return (
    <>
      <Link href={`/public/solutions/${reference}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </Link>
      {won.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {won.join(' · ')}
        </Typography>
      )}
    </>
  );
}

/** What was published of a decided contest, and what can be made of each: a pilot, or work together. */
export function PublishedOfContest() {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const mayRead = useAbility().can('read', 'solutions');
  const isDecided = contest?.state === 'decided' || contest?.state === 'archived';
  const of = { target: 'contestId', id: contest?.id ?? 0, ...asked };
  const { data = [] } = useGetManyReference<Solution>('solutions', of, { enabled: isDecided && mayRead });
  if (!isDecided || data.length === 0) return null;
  return (
    <Section id="contest-published" title={translate('cooperations.published')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((solution) => (
          <ListLine key={solution.id} about={<About solution={solution} />}>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
              <ContinueAsPilot solution={solution} />
              <AskToWork solution={solution} />
            </Stack>
          </ListLine>
        ))}
      </Box>
    </Section>
  );
}
