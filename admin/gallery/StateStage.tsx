import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import { visuallyHidden } from '../src/a11y/visuallyHidden.ts';
import type { ComponentState } from './componentStates.ts';

interface StateStageProps {
  address: string;
  state: ComponentState;
}

const pollMs = 20;
/** The product's pages begin below its bar, and sticky heads stop there. */
const barHeight = 56;

/** Where a state stands. Once it is rendered and has its click or its focus, the page is marked with its address. */
export function StateStage({ address, state }: StateStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const { click, focus, element } = state;
  useEffect(() => {
    const finish = () => {
      document.documentElement.dataset.state = address;
    };
    const selector = click ?? focus;
    if (selector === undefined) {
      finish();
      return undefined;
    }
    // What is asked of the fake server is there a little later.
    const timer = setInterval(() => {
      const target = stage.current?.querySelector<HTMLElement>(selector);
      if (!target) return;
      clearInterval(timer);
      if (focus !== undefined) target.focus();
      else target.click();
      finish();
    }, pollMs);
    return () => clearInterval(timer);
  }, [address, click, focus]);
  return (
    <Box ref={stage} component="section" aria-label={address} sx={{ px: { xs: 2, sm: 3 }, pb: 3, pt: `${barHeight + 16}px` }}>
      <h1 style={visuallyHidden}>{address}</h1>
      {element}
    </Box>
  );
}
