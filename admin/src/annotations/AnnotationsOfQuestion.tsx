import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useNotify, useRefresh, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Annotation, type CitedQuestion, organisationOfQuestion } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import { addressOfQuestion } from '../citations/addressOfQuestion.ts';
import { useCitedQuestion } from '../citations/useCitedQuestion.ts';
import { sendJson } from '../data/request.ts';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';
import { createListSearch } from '../resource/lists/listSearch.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { annotationFilterOf } from './annotationFilterOf.ts';
import { AnnotationItem } from './AnnotationItem.tsx';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useReadableIndicators } from '../progress/useReadableIndicators.ts';

const latestFirst = { field: 'asOf', order: 'DESC' } as const;
const shownAtMost = 10;

/** Writes a draft on what is shown. What is typed stays in the browser until it is saved. */
function WriteButton({ question }: { question: CitedQuestion }) {
  const notify = useNotify();
  const refresh = useRefresh();
  const write = async (text: string) => {
    await sendJson<Annotation>('POST', '/annotations', { question, text });
    notify('annotations.written');
    refresh();
  };
  return (
    <TextActionButton
      keys="annotations.write"
      label="resources.annotations.fields.text"
      confirm="annotations.save"
      field="text"
      kind="reason"
      draftKey={`annotations.${addressOfQuestion(question, '')}`}
      emphasis="second"
      onSend={write}
    />
  );
}

function Annotations({ question, indicatorId }: { question: CitedQuestion; indicatorId: number | null }) {
  const translate = useTranslate();
  const ability = useAbility();
  const ownId = useActiveMembership()?.organisationId ?? null;
  const filter = annotationFilterOf(question, indicatorId);
  const { data, total = 0 } = useGetList<Annotation>('annotations', {
    filter,
    sort: latestFirst,
    pagination: { page: 1, perPage: shownAtMost },
  });
  const names = useDisplayNames(question.params.asOf ?? '');
  const day = names.definitions.periods.find(({ number }) => String(number) === question.params.through)?.endsOn;
  const isOwn = (endsOn: string) =>
    ownId !== null && organisationOfQuestion(question, { organisations: names.definitions.organisations, day: endsOn }) === ownId;
  const mayWrite = ability.can('create', 'annotations') && !names.isPending && day !== undefined && !isOwn(day);
  if (data === undefined || (data.length === 0 && !mayWrite)) return null;
  return (
    <Card
      component="section"
      aria-labelledby="annotations"
      sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography id="annotations" variant="h2">
        {translate('annotations.title')}
      </Typography>
      {data.length === 0 ? (
        <Typography color="text.secondary">{translate('annotations.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2.5 }}>
          {data.map((annotation) => (
            <AnnotationItem key={annotation.id} annotation={annotation} />
          ))}
        </Box>
      )}
      {total > shownAtMost && (
        <Link component={RouterLink} to={`/annotations${createListSearch({ filter, sort: latestFirst })}`}>
          {translate('annotations.all', { count: total })}
        </Link>
      )}
      {mayWrite && (
        <Box sx={hiddenInPrint}>
          <WriteButton key={addressOfQuestion(question, '')} question={question} />
        </Box>
      )}
    </Card>
  );
}

/** The annotations of the figure or view that is shown, whatever their period, and a button to write one. */
export default function AnnotationsOfQuestion() {
  const ability = useAbility();
  const question = useCitedQuestion();
  const { indicators, isPending } = useReadableIndicators();
  if (question === null || isPending || !ability.can('read', 'annotations')) return null;
  const code = question.params.indicator;
  const indicatorId = indicators.find((each) => each.code === code)?.id ?? null;
  // An indicator of an earlier time that is not there any more has no annotations.
  if (code !== undefined && indicatorId === null) return null;
  return <Annotations question={question} indicatorId={indicatorId} />;
}
