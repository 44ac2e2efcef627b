import { type KeyboardEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useAbility } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import type { DecisionBody } from '../createDecisionBody.ts';
import type { UnsentDecision } from '../outbox/decisionContent.ts';
import { useDecisionOutbox, useUnsentDecisions } from '../outbox/useDecisionOutbox.ts';
import { readDecisionBody, useDecisionDraft } from '../useDecisionDraft.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DecisionsSlide } from './DecisionsSlide.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { createSlides } from './slide.ts';
import { SlideBar } from './SlideBar.tsx';
import { SlideContent } from './SlideContent.tsx';
import { isOccupied, toggleFullScreen } from './slideControls.ts';
import { SlideHeading, slideHeadingId } from './SlideHeading.tsx';
import { findSlideAction, findTargetSlide, type SlideAction } from './slideKeys.ts';
import type { SlidesData } from './slidesQuery.ts';
import { useSlideIndex } from './useSlideIndex.ts';
import { useSlideTitle } from './useSlideTitle.ts';

const wholeScreen = { paper: { sx: { border: 0, borderRadius: 0 } } } as const;

/** The slides of one meeting over the whole screen. */
export function SlideDeck({ data }: { data: SlidesData }) {
  const { meeting } = data;
  const translate = useTranslate();
  const navigate = useNavigate();
  const canDecide = useAbility().can('create', 'meetingDecisions');
  const outbox = useDecisionOutbox();
  const unsent = useUnsentDecisions(outbox).filter(({ address }) => address.meetingId === meeting.id);
  const draft = useDecisionDraft(meeting.id);
  const slides = createSlides(data);
  const { index, show } = useSlideIndex(slides.length);
  const [open, setOpen] = useState<'decision' | 'keys' | null>(null);
  const [questionsAt, setQuestionsAt] = useState<number | null>(null);
  const titleOf = useSlideTitle(meeting);
  const slide = slides[index];
  if (!slide) return null;
  const leave = () => void navigate(`/meetings/${meeting.id}/show`);
  const act = (action: SlideAction) => {
    const target = findTargetSlide(action, index, slides.length);
    if (target !== null) show(target);
    else if (action === 'questions') setQuestionsAt((before) => (before === index ? null : index));
    else if (action === 'fullScreen') void toggleFullScreen();
    else if (action === 'keys') setOpen('keys');
    else if (canDecide) setOpen('decision');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = findSlideAction(event);
    if (action === null || isOccupied(event)) return;
    event.preventDefault();
    act(action);
  };
  const record = (body: DecisionBody) => {
    outbox.change({ meetingId: meeting.id, key: createIdempotencyKey() }, body, null);
    setOpen(null);
  };
  const correct = ({ address, body }: UnsentDecision) => {
    if (body) draft.change(() => readDecisionBody(body));
    outbox.change(address, null, null);
    setOpen('decision');
  };
  return (
    <>
      <Dialog
        fullScreen
        open
        onClose={leave}
        onKeyDown={onKeyDown}
        aria-labelledby={slideHeadingId}
        transitionDuration={0}
        slotProps={wholeScreen}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%', p: { xs: 2, md: 4 }, pb: { xs: 2, md: 2 } }}>
          <SlideHeading key={index} title={titleOf(slide)} />
          <Box sx={{ flex: '1 1 auto', fontSize: '1.5rem', lineHeight: 1.4, '& [data-state-tone]': { fontSize: '1.5rem' } }}>
            {slide.kind === 'decisions' ? (
              <DecisionsSlide decisions={data.decisions} unsent={unsent} onCorrect={correct} />
            ) : (
              <SlideContent
                slide={slide}
                data={data}
                hasQuestions={questionsAt === index}
                onAskQuestions={() => act('questions')}
              />
            )}
          </Box>
          <SlideBar
            place={translate('meetings.slides.place', { place: index + 1, all: slides.length })}
            waiting={unsent.filter(({ refusal }) => refusal === null).length}
            refused={unsent.filter(({ refusal }) => refusal !== null).length}
            canDecide={canDecide}
            onAct={act}
            onLeave={leave}
          />
        </Box>
      </Dialog>
      <DecisionDialog
        isOpen={open === 'decision'}
        items={data.agenda}
        draft={draft}
        onRecord={record}
        onClose={() => setOpen(null)}
      />
      <KeysDialog isOpen={open === 'keys'} hidden={canDecide ? [] : ['decide']} onClose={() => setOpen(null)} />
    </>
  );
}
