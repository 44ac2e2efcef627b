import { type RefObject, useState } from 'react';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import CheckBox from '@mui/icons-material/CheckBoxOutlined';
import NoCheckBox from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import { useGetList, useNotify, useTranslate } from 'react-admin';
import { asSubject, type Board, type BoardTile, type CitedQuestion } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { doubleClickMs } from '../../resource/actions/doubleClickMs.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { useTilePeriod } from '../tiles/useTilePeriod.ts';
import { NewBoardDialog } from './NewBoardDialog.tsx';
import { AlreadyPinnedDialog } from './AlreadyPinnedDialog.tsx';
import { ClickShield } from './ClickShield.tsx';
import { createTile, followNewest, hasPlace, pinTile } from './pinTile.ts';
import { useNotifyPinned } from './useNotifyPinned.tsx';

interface PinMenuProps {
  question: CitedQuestion;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

interface BoardMenuProps extends PinMenuProps {
  onChoose: (board: Board, tile: BoardTile) => void;
}

/** The boards that the viewer may write, and a new one. */
function BoardMenu({ question, anchor, onChoose, onClose }: BoardMenuProps) {
  const translate = useTranslate();
  const ability = useAbility();
  const { data: boards, isPending } = useGetList<Board>('boards', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'title', order: 'ASC' },
  });
  const newest = useTilePeriod(followNewest(question));
  const isAboutNewest = String(newest.number) === question.params.through && question.params.asOf === undefined;
  const [followsChoice, setFollows] = useState<boolean | null>(null);
  const follows = followsChoice ?? isAboutNewest;
  const [isNaming, setNaming] = useState(false);
  const tile = createTile(follows ? followNewest(question) : question);
  const writable = (boards ?? []).filter((board) => ability.can('update', asSubject('boards', board)));
  const groups = (['own', 'shared'] as const).map((audience) => ({
    audience,
    members: writable.filter((board) => board.audience === audience),
  }));
  if (isNaming) return <NewBoardDialog tile={tile} onClose={onClose} />;
  if (isPending || newest.isLoading) return null;
  return (
    <Menu open anchorEl={anchor.current} onClose={onClose} slotProps={{ list: { 'aria-label': translate('boards.pin.menu') } }}>
      <MenuItem role="menuitemcheckbox" aria-checked={follows} onClick={() => setFollows(!follows)} sx={{ gap: 1 }}>
        {follows ? <CheckBox fontSize="small" /> : <NoCheckBox fontSize="small" />}
        {translate('boards.pin.newest')}
      </MenuItem>
      <Divider component="li" />
      {groups.flatMap(({ audience, members }) =>
        members.length === 0
          ? []
          : [
              <ListSubheader key={audience} role="presentation" sx={{ lineHeight: 2.2, bgcolor: 'transparent' }}>
                {translate(`boards.pin.${audience}`)}
              </ListSubheader>,
              ...members.map((board) => (
                <MenuItem
                  key={board.id}
                  disabled={!hasPlace(board)}
                  onClick={() => onChoose(board, tile)}
                  sx={{ whiteSpace: 'normal', maxWidth: 360 }}
                >
                  {hasPlace(board) ? board.title : translate('boards.pin.full', { title: board.title })}
                </MenuItem>
              )),
            ],
      )}
      <MenuItem onClick={() => setNaming(true)}>{translate('boards.pin.newBoard')}</MenuItem>
    </Menu>
  );
}

/** What is pinned to which board. */
interface PinSelection {
  board: Board;
  tile: BoardTile;
}

/**
 * Pins to a board of the menu; where the board asks the same already, after asking. The menu is gone while it is pinned: a list of boards that
 * is still shown would be read anew, and the page of the board would take what was before for what is.
 */
export default function PinMenu(props: PinMenuProps) {
  const { onClose } = props;
  const notify = useNotify();
  const notifyPinned = useNotifyPinned();
  const describeProblem = useProblemText();
  const [isPinning, setPinning] = useState(false);
  const [already, setAlready] = useState<PinSelection | null>(null);
  /** Resolves to the board that asks the same already, or to null. */
  const pinOnce = async ({ board, tile }: PinSelection, isRepeated: boolean): Promise<Board | null> => {
    try {
      const outcome = await pinTile(board.id, tile, { isRepeated });
      if (outcome.kind === 'alreadyPinned') return outcome.board;
      notifyPinned(outcome.board);
    } catch (error) {
      const text = describeProblem('boards', error);
      notify(text, { type: 'error', messageArgs: { _: text } });
    }
    return null;
  };
  const pinTo = async (selection: PinSelection, isRepeated: boolean) => {
    setAlready(null);
    setPinning(true);
    const shielded = new Promise((resolve) => setTimeout(resolve, doubleClickMs));
    const board = await pinOnce(selection, isRepeated);
    await shielded;
    if (board === null) onClose();
    else setAlready({ ...selection, board });
  };
  if (already) return <AlreadyPinnedDialog board={already.board} onPin={() => void pinTo(already, true)} onClose={onClose} />;
  if (isPinning) return <ClickShield />;
  return <BoardMenu {...props} onChoose={(board, tile) => void pinTo({ board, tile }, false)} />;
}
