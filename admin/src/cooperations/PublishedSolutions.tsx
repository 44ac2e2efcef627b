import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useGetManyReference, useRecordContext, useTranslate } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { ListRow } from '../resource/lists/ListRow.tsx';
import { Section } from '../resource/Section.tsx';
import { RequestCooperationButton } from './RequestCooperationButton.tsx';
import { CreatePilotButton } from './CreatePilotButton.tsx';

const publishedParams = {
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'place', order: 'ASC' as const },
  filter: { published: true },
};

function PublishedSolutionSummary({ solution: { title, reference, award, place } }: { solution: Solution }) {
  const translate = useTranslate();
  const distinctions = [
    ...(award === null ? [] : [award]),
    ...(place === null ? [] : [translate('cooperations.place', { place })]),
  ];
  return (
    <>
      <Link href={`/public/solutions/${reference}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </Link>
      {distinctions.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {distinctions.join(' · ')}
        </Typography>
      )}
    </>
  );
}

/** The published solutions of a decided contest, with buttons to create a pilot or to request a cooperation. */
export function PublishedSolutions() {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const canReadSolutions = useAbility().can('read', 'solutions');
  const isDecided = contest?.state === 'decided' || contest?.state === 'archived';
  const params = { target: 'contestId', id: contest?.id ?? 0, ...publishedParams };
  const { data = [] } = useGetManyReference<Solution>('solutions', params, { enabled: isDecided && canReadSolutions });
  if (!isDecided || data.length === 0) return null;
  return (
    <Section id="contest-published" title={translate('cooperations.published')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((solution) => (
          <ListRow key={solution.id} content={<PublishedSolutionSummary solution={solution} />}>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
              <CreatePilotButton solution={solution} />
              <RequestCooperationButton solution={solution} />
            </Stack>
          </ListRow>
        ))}
      </Box>
    </Section>
  );
}
