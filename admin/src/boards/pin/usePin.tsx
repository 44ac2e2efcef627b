import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Board } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { AlreadyPinned } from './pinTile.ts';

/** Pins, and says to which board, with a link to it. Whether it succeeded is returned; `AlreadyPinned` is passed on. */
export function usePin(): (pin: () => Promise<Board>) => Promise<boolean> {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const describeProblem = useProblemText();
  return async (pin) => {
    try {
      const board = await pin();
      const text = translate('boards.pin.pinned', { title: board.title });
      void queries.invalidateQueries({ queryKey: ['boards'] });
      announce(text);
      notify(
        <Alert
          severity="success"
          action={
            <Button component={Link} to={`/boards/${board.id}/show`} color="inherit" size="small">
              {translate('boards.pin.open')}
            </Button>
          }
        >
          {text}
        </Alert>,
      );
      return true;
    } catch (error) {
      if (error instanceof AlreadyPinned) throw error;
      const text = describeProblem('boards', error);
      notify(text, { type: 'error', messageArgs: { _: text } });
      return false;
    }
  };
}
