import { useEffect, useRef } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { BoardTile } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { useTileName } from '../tiles/useTileName.ts';
import type { Arrangement } from './useArrangement.ts';

/** The tile that was removed can be put back. The button gets the focus, as the one that removed it is gone. */
function RemovedNotice({ tile, onPutBack }: { tile: BoardTile; onPutBack: () => void }) {
  const translate = useTranslate();
  const name = useTileName()(tile);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [tile]);
  const putBack = () => {
    onPutBack();
    announce(translate('boards.tools.back', { name }));
    document.getElementById('content')?.focus();
  };
  return (
    <Alert
      severity="info"
      action={
        <Button ref={button} color="inherit" size="small" onClick={putBack}>
          {translate('boards.tools.undo')}
        </Button>
      }
    >
      {translate('boards.tools.removed', { name })}
    </Alert>
  );
}

/** What the last change of a board led to: something to put back, or a choice after a colleague's change. */
export function ArrangementNotices({ arrangement }: { arrangement: Arrangement }) {
  const translate = useTranslate();
  const { conflict, removed, arrange, keepTheirs, putBack } = arrangement;
  if (conflict === null && removed === null) return null;
  return (
    <Box sx={hiddenInPrint}>
      {conflict !== null && (
        <Alert
          severity="warning"
          sx={{ flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
          action={
            <>
              <Button color="inherit" size="small" onClick={() => void arrange(conflict.mine)}>
                {translate('boards.tools.again')}
              </Button>
              <Button color="inherit" size="small" onClick={keepTheirs}>
                {translate('boards.tools.keep')}
              </Button>
            </>
          }
        >
          {translate('boards.tools.conflict')}
        </Alert>
      )}
      {removed !== null && <RemovedNotice tile={removed.tile} onPutBack={putBack} />}
    </Box>
  );
}
