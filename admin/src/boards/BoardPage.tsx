import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { asSubject, type Board } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import { useFocusAfter } from '../progress/views/useFocusAfter.ts';
import { useFullScreen } from '../progress/views/useFullScreen.ts';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { shownInPrint } from '../theme/shownInPrint.ts';
import { ArrangementNotices } from './arrange/ArrangementNotices.tsx';
import { useArrangement } from './arrange/useArrangement.ts';
import { BoardGrid } from './BoardGrid.tsx';
import { useBoardReaders } from './useBoardReaders.ts';
import { usePrinting } from './usePrinting.ts';

const printedPage = { '@page': { size: 'A4', margin: '12mm' } } as const;

/** On a screen at the wall everything is a third larger, the text with it. */
const largeText = { html: { fontSize: '133%' } } as const;

/** The address of the page and the day, below what is printed. */
function PrintedFoot({ board }: { board: Board }) {
  const translate = useTranslate();
  const { day } = useFormats();
  const today = useToday();
  const address = `${window.location.origin}/boards/${board.id}/show`;
  return (
    <Typography variant="body2" sx={{ ...shownInPrint, mt: 2, color: 'text.secondary' }}>
      {translate('boards.printed', { address, day: day(today) })}
    </Typography>
  );
}

/** What a board is before something is pinned. */
function EmptyBoard() {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      action={
        <Button component={Link} to="/compare" color="inherit" size="small">
          {translate('boards.toCompare')}
        </Button>
      }
    >
      {translate('boards.nothing')}
    </Alert>
  );
}

/** The lead partner shares boards, and takes them back. */
function editTextOf({ audience }: Board, role: string | undefined) {
  if (audience === 'shared') return 'editShared';
  return role === 'leadPartner' ? 'editOwn' : 'edit';
}

/** A board: its tiles beside each other, to look at, to arrange, to print, and alone on the screen. */
export function BoardPage({ board }: { board: Board }) {
  const translate = useTranslate();
  const ability = useAbility();
  const role = useActiveMembership()?.role;
  const readersOf = useBoardReaders();
  const [isArranging, setArranging] = useState(false);
  const arrangement = useArrangement(board);
  const { isFull, enter, leave } = useFullScreen();
  const fullScreenButton = useFocusAfter(isFull);
  const printing = usePrinting();
  const mayWrite = ability.can('update', asSubject('boards', board));
  const { tiles } = arrangement;
  const grid = (
    <BoardGrid tiles={tiles} arrangement={isArranging && !isFull ? arrangement : null} isPrinting={printing.isPrinting} />
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', '@media print': { display: 'block' } }}>
      <Title title={board.title} />
      <GlobalStyles styles={printedPage} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', ...hiddenInPrint }}>
        <Typography color="text.secondary" sx={{ flex: '1 1 160px' }}>
          {translate('boards.summary', {
            readers: readersOf(board),
            tiles: translate('boards.count', { smart_count: tiles.length }),
          })}
        </Typography>
        {mayWrite && (
          <>
            <Button size="small" component={Link} to={`/boards/${board.id}`}>
              {translate(`boards.${editTextOf(board, role)}`)}
            </Button>
            <Button size="small" onClick={({ detail }) => detail < 2 && setArranging((before) => !before)}>
              {translate(isArranging ? 'boards.arranged' : 'boards.arrange')}
            </Button>
          </>
        )}
        <Button size="small" loading={printing.isLoading} onClick={printing.print}>
          {translate('boards.print')}
        </Button>
        <Button ref={fullScreenButton} size="small" onClick={() => void enter()}>
          {translate('boards.fullScreen')}
        </Button>
      </Box>
      <ArrangementNotices arrangement={arrangement} />
      {tiles.length === 0 ? (
        <EmptyBoard />
      ) : (
        !isFull && <Box sx={{ pointerEvents: arrangement.isSettling ? 'none' : 'auto' }}>{grid}</Box>
      )}
      {isFull && (
        <Dialog fullScreen open onClose={leave} aria-labelledby="board-title">
          <GlobalStyles styles={largeText} />
          <Box sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}>
              <Typography id="board-title" component="p" sx={{ fontSize: '1.5rem', fontWeight: 650 }}>
                {board.title}
              </Typography>
              <Button onClick={leave}>{translate('boards.leaveFullScreen')}</Button>
            </Box>
            {grid}
          </Box>
        </Dialog>
      )}
      <PrintedFoot board={board} />
    </Box>
  );
}
