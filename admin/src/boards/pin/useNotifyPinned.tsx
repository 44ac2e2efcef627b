import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Board } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';

/** Says to which board something was pinned, with a link to it. */
export function useNotifyPinned(): (board: Board) => void {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  return (board) => {
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
  };
}
