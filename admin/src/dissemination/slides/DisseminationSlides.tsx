import { type KeyboardEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { KeysDialog } from '../../meetings/slides/KeysDialog.tsx';
import { SlideBar } from '../../meetings/slides/SlideBar.tsx';
import { SlideHeading, slideHeadingId } from '../../meetings/slides/SlideHeading.tsx';
import { findSlideAction, findTargetSlide, type SlideAction } from '../../meetings/slides/slideKeys.ts';
import { isOccupied, toggleFullScreen } from '../../meetings/slides/slideControls.ts';
import { useSlideIndex } from '../../meetings/slides/useSlideIndex.ts';
import { createChoiceSearch, type DisseminationChoices } from '../progress/disseminationChoices.ts';
import type { ObjectiveSlide } from './disseminationSlidesQuery.ts';
import { ObjectiveSlideContent } from './ObjectiveSlideContent.tsx';

interface DisseminationSlidesProps {
  slides: readonly ObjectiveSlide[];
  choices: DisseminationChoices;
}

/** One slide for each objective, over the whole screen. */
export function DisseminationSlides({ slides, choices }: DisseminationSlidesProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { index, show } = useSlideIndex(slides.length);
  const [areKeysShown, setKeysShown] = useState(false);
  const slide = slides[index];
  if (!slide) return null;
  const leave = () => void navigate(`/dissemination${createChoiceSearch(choices)}`);
  const act = (action: SlideAction) => {
    const target = findTargetSlide(action, index, slides.length);
    if (target !== null) show(target);
    else if (action === 'fullScreen') void toggleFullScreen();
    else if (action === 'keys') setKeysShown(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = findSlideAction(event);
    if (action === null || isOccupied(event)) return;
    event.preventDefault();
    act(action);
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
        slotProps={{ paper: { sx: { border: 0, borderRadius: 0 } } }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%', p: { xs: 2, md: 4 }, pb: { xs: 2, md: 2 } }}>
          <SlideHeading key={index} title={slide.objective.title} />
          <Box sx={{ flex: '1 1 auto', fontSize: '1.5rem', lineHeight: 1.4 }}>
            <ObjectiveSlideContent slide={slide} />
          </Box>
          <SlideBar
            place={translate('meetings.slides.place', { place: index + 1, all: slides.length })}
            waiting={0}
            refused={0}
            canDecide={false}
            onAct={act}
            onLeave={leave}
          />
        </Box>
      </Dialog>
      <KeysDialog isOpen={areKeysShown} hidden={['decide', 'questions']} onClose={() => setKeysShown(false)} />
    </>
  );
}
