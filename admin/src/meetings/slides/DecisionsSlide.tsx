import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { UnsentDecision } from '../outbox/decisionContent.ts';
import { SlideLine, SlideSection } from './SlideSection.tsx';
import type { SlidesData } from './slidesQuery.ts';

/** How many of the latest decisions a slide shows. */
const shownDecisions = 6;

interface DecisionsSlideProps {
  decisions: SlidesData['decisions'];
  unsent: readonly UnsentDecision[];
  /** Puts the words of a refused decision back into the form. */
  onCorrect: (unsent: UnsentDecision) => void;
}

/** What was decided, the latest last, with what is still to be sent. */
export function DecisionsSlide({ decisions, unsent, onCorrect }: DecisionsSlideProps) {
  const translate = useTranslate();
  const stateOf = ({ refusal }: UnsentDecision) =>
    refusal === null ? translate('meetings.slides.unsent') : translate(refusal, { _: refusal });
  const lines = [
    ...decisions.map(({ id, text }) => <SlideLine key={id} text={text} />),
    ...unsent.map((each) => (
      <SlideLine
        key={each.key}
        text={each.body?.text ?? ''}
        aside={
          <>
            {stateOf(each)}
            {each.refusal !== null && (
              <Button size="large" sx={{ fontSize: '1.5rem' }} onClick={() => onCorrect(each)}>
                {translate('meetings.slides.correct')}
              </Button>
            )}
          </>
        }
      />
    )),
  ];
  const left = Math.max(0, lines.length - shownDecisions);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {left > 0 && <Box>{translate('meetings.slides.earlierDecisions', { smart_count: left })}</Box>}
      <SlideSection title="meetings.decisions" empty="meetings.noDecisions">
        {lines.slice(-shownDecisions)}
      </SlideSection>
    </Box>
  );
}
