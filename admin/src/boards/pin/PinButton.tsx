import { lazy, Suspense, useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useAbility } from '../../access/session/session.ts';
import { useCitedQuestion } from '../../citations/useCitedQuestion.ts';

const PinMenu = lazy(() => import('./PinMenu.tsx'));

/** Pins what is shown to a board. Nothing where nothing can be asked again. */
export function PinButton({ headingId }: { headingId?: string }) {
  const translate = useTranslate();
  const ability = useAbility();
  const question = useCitedQuestion();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (question === null || !ability.can('create', 'boards')) return null;
  return (
    <>
      <Button
        ref={button}
        size="small"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-describedby={headingId}
        onClick={() => setOpen(true)}
      >
        {translate('boards.pin.button')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <PinMenu question={question} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
