import Box from '@mui/material/Box';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { computeAgendaTimes } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useFormats } from '../../resource/format.ts';
import { MeetingDates } from '../MeetingDates.tsx';
import { findAgendaDays } from './findAgendaDays.ts';
import { PilotSlide } from './PilotSlide.tsx';
import type { Slide } from './slide.ts';
import { SlideLine, SlideLines } from './SlideSection.tsx';
import type { SlidesData } from './slidesQuery.ts';
import { TaskLines } from './TaskLines.tsx';

function TitleSlide({ data: { meeting, agenda, period } }: { data: SlidesData }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { hostOrganisationId: hostId } = meeting;
  return (
    <Box sx={{ fontSize: '2rem' }}>
      {meeting.title !== null && <Box>{meeting.place}</Box>}
      <RecordContextProvider value={meeting}>
        <MeetingDates />
      </RecordContextProvider>
      {hostId !== null && <Box>{translate('meetings.slides.host', { organisation: names.organisation(hostId) })}</Box>}
      {period !== null && <Box>{translate('meetings.slides.period', { period: names.period(period.id) })}</Box>}
      <Box>{translate('meetings.slides.points', { smart_count: agenda.length })}</Box>
    </Box>
  );
}

function AgendaSlide({ slide, data }: { slide: Extract<Slide, { kind: 'agenda' }>; data: SlidesData }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const formats = useFormats();
  const times = computeAgendaTimes(data.agenda);
  const lines = slide.items.map((item, index) => {
    const startsAt = times[slide.firstPlace - 1 + index]?.startsAt ?? null;
    const place = translate('meetings.slides.item', {
      place: formats.figure(slide.firstPlace + index),
      title: item.title,
    });
    const presenter = item.presenterOrganisationId === null ? null : names.organisation(item.presenterOrganisationId);
    const aside = [startsAt, presenter].filter((each) => each !== null).join(' · ');
    return <SlideLine key={item.id} text={place} aside={aside} />;
  });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {findAgendaDays(data.agenda, slide.firstPlace - 1, slide.items.length).map(({ day, from, to }) => (
        <SlideLines key={from} heading={day === null ? null : formats.day(day)}>
          {lines.slice(from, to)}
        </SlideLines>
      ))}
    </Box>
  );
}

interface SlideContentProps {
  slide: Exclude<Slide, { kind: 'decisions' }>;
  data: SlidesData;
  hasQuestions: boolean;
  onAskQuestions: () => void;
}

/** What a slide shows under its heading. */
export function SlideContent({ slide, data, hasQuestions, onAskQuestions }: SlideContentProps) {
  if (slide.kind === 'title') return <TitleSlide data={data} />;
  if (slide.kind === 'tasks') {
    const note = data.asOf === null ? null : 'meetings.slides.asOfNow';
    return <TaskLines title="meetings.earlier" empty="meetings.noEarlier" note={note} tasks={slide.tasks} />;
  }
  if (slide.kind === 'agenda') return <AgendaSlide slide={slide} data={data} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PilotSlide slide={slide} data={data} hasQuestions={hasQuestions} onAskQuestions={onAskQuestions} />
    </Box>
  );
}
