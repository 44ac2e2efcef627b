import { type RefObject, useRef, useState } from 'react';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { BoardTile } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { useFocusOfMove } from '../../a11y/useFocusOfMove.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { changeTile, keysOfTiles, moveTile } from './arrangeTiles.ts';
import { DragHandle } from './DragHandle.tsx';
import { type TileWords, TileWordsDialog } from './TileWordsDialog.tsx';
import type { Arrangement } from './useArrangement.ts';

interface TileToolsProps {
  name: string;
  index: number;
  arrangement: Arrangement;
}

/** What can be done with a tile: it moves, gets wide or narrow, another title, or goes. */
export function TileTools({ name, index, arrangement }: TileToolsProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [up, down] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const setMoved = useFocusOfMove(index);
  const { boardId, tiles, arrange, arrangeInDialog, remove } = arrangement;
  const tile = tiles[index];
  if (tile === undefined) return null;
  const isWide = tile.width === 'two';
  const move = (to: number, button: RefObject<HTMLButtonElement | null>) => {
    if (to < 0) return announce(translate('boards.tools.first', { name }));
    if (to >= tiles.length) return announce(translate('boards.tools.last', { name }));
    setMoved(button);
    void arrange(moveTile(tiles, index, to));
    announce(translate('boards.tools.moved', { name, place: to + 1, count: tiles.length }));
  };
  const setWidth = async (width: BoardTile['width']) => {
    if (await arrange(changeTile(tiles, index, { width }))) announce(translate('boards.tools.saved'));
  };
  const saveWords = async (words: TileWords): Promise<string | null> => {
    const refusal = await arrangeInDialog(changeTile(tiles, index, words));
    if (refusal === null) announce(translate('boards.tools.saved'));
    return refusal;
  };
  const named = (act: string) => {
    const text = translate(`boards.tools.${act}`);
    return { children: text, 'aria-label': translate('boards.tools.named', { act: text, name }) };
  };
  return (
    <Box
      role="group"
      aria-label={translate('boards.tools.of', { name })}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5, ...hiddenInPrint }}
    >
      <DragHandle id={keysOfTiles(tiles)[index] ?? ''} />
      <Button size="small" ref={up} onClick={() => move(index - 1, up)} {...named('up')} />
      <Button size="small" ref={down} onClick={() => move(index + 1, down)} {...named('down')} />
      <Button
        size="small"
        // The second half of a double click does not undo the first.
        onClick={({ detail }) => detail < 2 && void setWidth(isWide ? 'one' : 'two')}
        {...named(isWide ? 'narrow' : 'wide')}
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
      />
      <Button size="small" onClick={() => setOpen(true)} {...named('words')} />
      <Button size="small" color="error" onClick={() => remove(index)} {...named('remove')} />
      {isOpen && (
        <TileWordsDialog
          tile={tile}
          name={name}
          draftKey={`boards.${boardId}.${keysOfTiles(tiles)[index]}`}
          onSave={saveWords}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
}
