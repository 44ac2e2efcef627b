import { type ReactNode, Suspense, useCallback, useState } from 'react';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { SettledContext } from './settledContext.ts';

interface ViewSwitchProps<Choices extends object> {
  /** What is asked for. */
  choices: Choices;
  /** Tells one question from another. */
  questionKey: string;
  /** What stands above the picture; it changes together with it. */
  controls: (shown: Choices) => ReactNode;
  children: (choices: Choices) => ReactNode;
}

/**
 * Shows a view. After a change the old picture stays, a little faded, until the new one is complete: nothing flickers or jumps. Its
 * links are about the old question, so that they cannot be followed any more.
 */
export function ViewSwitch<Choices extends object>({ choices, questionKey, controls, children }: ViewSwitchProps<Choices>) {
  const translate = useTranslate();
  const [shown, setShown] = useState({ questionKey, choices });
  const isWaiting = shown.questionKey !== questionKey;
  if (!isWaiting && shown.choices !== choices) setShown({ questionKey, choices });
  // The same choices are the same element: the old picture is not drawn again while the new one loads.
  const [elements] = useState(() => new WeakMap<Choices, ReactNode>());
  const elementOf = (of: Choices): ReactNode => {
    if (!elements.has(of)) elements.set(of, children(of));
    return elements.get(of);
  };
  const settle = useCallback(() => setShown({ questionKey, choices }), [questionKey, choices]);
  const ignore = useCallback(() => undefined, []);
  const asked = { questionKey, choices };
  const frames = (isWaiting ? [shown, asked] : [asked]).map((frame) => {
    const isOld = isWaiting && frame.questionKey === shown.questionKey;
    const isHidden = isWaiting && !isOld;
    return (
      <Box
        key={frame.questionKey}
        hidden={isHidden}
        aria-busy={isOld}
        inert={isOld}
        sx={{
          minWidth: 0,
          gap: 2,
          gridTemplateColumns: 'minmax(0, 1fr)',
          '&:not([hidden])': { display: 'grid', '@media print': { display: 'block' } },
          ...(isOld ? { opacity: 0.6, transition: 'opacity 0.2s 0.2s' } : {}),
        }}
      >
        <Suspense
          fallback={<Skeleton variant="rounded" height={640} role="progressbar" aria-label={translate('shell.loading')} />}
        >
          <SettledContext value={isHidden ? settle : ignore}>{elementOf(frame.choices)}</SettledContext>
        </Suspense>
      </Box>
    );
  });
  return (
    <>
      {controls(isWaiting ? shown.choices : choices)}
      {frames}
    </>
  );
}
