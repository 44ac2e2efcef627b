import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import type { Citation } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { useDefinitions } from '../progress/asOf/useDefinitions.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { useFormats } from '../resource/format.ts';
import { Forbidden } from '../shell/pages/Forbidden.tsx';
import { NotFound } from '../shell/pages/NotFound.tsx';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { addressOfQuestion } from './addressOfQuestion.ts';
import { CitedThenAndNow } from './CitedThenAndNow.tsx';
import { useCitation } from './citationsClient.ts';
import { useQuestionName } from './useQuestionName.ts';

function OpenedCitation({ citation }: { citation: Citation }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { question, asOf, createdAt } = citation;
  const { data } = useDefinitions(asOf);
  const name = useQuestionName()(question, data?.indicators ?? []);
  return (
    <>
      <Title title={translate('citations.title', { name })} />
      <Typography sx={{ maxWidth: '75ch' }}>
        {translate(asOf === createdAt ? 'citations.about' : 'citations.aboutEarlier', {
          at: formats.instant(createdAt),
          asOf: formats.instant(asOf),
        })}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', ...hiddenInPrint }}>
        <Button variant="outlined" component={Link} to={addressOfQuestion(question, asOf)}>
          {translate('citations.openThen')}
        </Button>
        <Button component={Link} to={addressOfQuestion(question, '')}>
          {translate('citations.openNow')}
        </Button>
      </Stack>
      <CitedThenAndNow question={question} asOf={asOf} />
    </>
  );
}

/** A citation by its permanent address: what was known then beside what is known now, and what changed and why. */
export default function CitationPage() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const query = useCitation(code);
  const { status } = problemOf(query.error);
  if (status === 404) return <NotFound />;
  if (status === 403) return <Forbidden />;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {query.data ? (
        <OpenedCitation key={code} citation={query.data} />
      ) : query.error ? (
        <ViewState query={query} height={520}>
          {() => null}
        </ViewState>
      ) : (
        <Skeleton variant="rounded" height={520} role="progressbar" aria-label={translate('shell.loading')} />
      )}
    </Box>
  );
}
