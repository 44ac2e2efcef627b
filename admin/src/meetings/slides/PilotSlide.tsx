import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { MilestoneStatusChip } from '../../pilots/MilestoneStatusChip.tsx';
import { formatIndicatorFigure } from '../../progress/formatIndicatorFigure.ts';
import { useAsOfText } from '../../progress/asOf/useAsOfText.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useFormats } from '../../resource/format.ts';
import { isSectionShown, type Slide } from './slide.ts';
import { SlideLine, SlideSection } from './SlideSection.tsx';
import type { SlidesData } from './slidesQuery.ts';
import { TaskLines } from './TaskLines.tsx';

type PilotSlideOf = Extract<Slide, { kind: 'pilot' }>;

/** What was reached of what was aimed at: "12 of 20 (60 %)". */
function useAttainmentText(indicators: SlidesData['indicators']) {
  const translate = useTranslate();
  const { locale, percent } = useFormats();
  return ({ indicator: code, value, target, attainment }: PilotSlideOf['figures'][number]): string => {
    const indicator = indicators.find((each) => each.code === code);
    const textOf = (figure: number) => (indicator ? formatIndicatorFigure(figure, indicator, locale) : String(figure));
    if (value === null) return translate('meetings.slides.noFigure');
    if (target === null) return textOf(value);
    const figures = { value: textOf(value), target: textOf(target) };
    if (attainment === null) return translate('meetings.slides.reachedAlone', figures);
    return translate('meetings.slides.reached', { ...figures, share: percent(attainment) });
  };
}

/** So many open questions fit a slide. */
const shownQuestions = 3;

interface PilotQuestionsProps {
  slide: PilotSlideOf;
  /** The reader has asked to see them. */
  isOpen: boolean;
  onOpen: () => void;
}

/** Comments that are not resolved. Not everybody in the room may read them: they appear when somebody asks for them. */
function PilotQuestions({ slide: { facts }, isOpen, onOpen }: PilotQuestionsProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { questions, pilot } = facts;
  if (questions.length === 0) return null;
  if (!isOpen)
    return (
      <Button variant="outlined" sx={{ justifySelf: 'start' }} onClick={onOpen}>
        {translate('meetings.slides.questions', { smart_count: questions.length })}
      </Button>
    );
  return (
    <>
      <SlideSection title="meetings.slides.questionsTitle" empty="meetings.slides.noTasks">
        {questions.slice(0, shownQuestions).map((question) => (
          <SlideLine key={question.id} text={question.text} />
        ))}
      </SlideSection>
      {questions.length > shownQuestions && (
        <Typography sx={{ fontSize: '1.5rem' }}>
          {translate('meetings.slides.moreQuestions', { smart_count: questions.length - shownQuestions })}
        </Typography>
      )}
      <Typography sx={{ fontSize: '1.5rem', color: 'text.secondary' }}>
        {translate('meetings.slides.questionsReaders', { organisation: names.organisation(pilot.organisationId) })}
      </Typography>
    </>
  );
}

interface PilotSlideProps {
  slide: PilotSlideOf;
  data: SlidesData;
  hasQuestions: boolean;
  onAskQuestions: () => void;
}

/** One pilot: its stage, its milestones, its figures through the period under review, and what is open. */
export function PilotSlide({ slide, data, hasQuestions, onAskQuestions }: PilotSlideProps) {
  const translate = useTranslate();
  const names = useDisplayNames(data.asOf ?? '');
  const textOf = useAttainmentText(data.indicators);
  const { pilot, stage } = slide.facts;
  // Of milestones, tasks and comments no earlier versions are kept.
  const note = data.asOf === null ? null : 'meetings.slides.asOfNow';
  const asOfText = useAsOfText();
  const nameOf = (code: string) => data.indicators.find((each) => each.code === code)?.name ?? code;
  return (
    <>
      <Typography sx={{ fontSize: '1.5rem', color: 'text.secondary' }}>
        {translate(stage === null ? 'meetings.slides.pilotNotThere' : 'meetings.slides.pilotOf', {
          organisation: names.organisation(pilot.organisationId),
          stage: stage === null ? '' : translate(`resources.pilots.choices.stage.${stage}`),
        })}{' '}
        {translate(data.asOf === null ? 'meetings.slides.asOfNow' : 'asOf.knownOn', {
          at: data.asOf === null ? '' : asOfText(data.asOf),
        })}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          columnGap: 5,
          rowGap: 2,
          mt: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' }}>
          {isSectionShown(slide, 'milestones') && (
            <SlideSection title="meetings.slides.milestones" empty="meetings.slides.noMilestones" note={note}>
              {slide.milestones.map((milestone) => (
                <SlideLine key={milestone.id} text={milestone.title} aside={<MilestoneStatusChip milestone={milestone} />} />
              ))}
            </SlideSection>
          )}
        </Box>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' }}>
          {isSectionShown(slide, 'figures') && (
            <SlideSection title="meetings.slides.figures" empty="meetings.slides.noFigures">
              {slide.figures.map((row) => (
                <SlideLine key={row.indicator} text={nameOf(row.indicator)} aside={textOf(row)} />
              ))}
            </SlideSection>
          )}
          {isSectionShown(slide, 'tasks') && (
            <TaskLines title="meetings.slides.pilotTasks" empty="meetings.slides.noTasks" note={note} tasks={slide.tasks} />
          )}
          <PilotQuestions slide={slide} isOpen={hasQuestions} onOpen={onAskQuestions} />
        </Box>
      </Box>
    </>
  );
}
