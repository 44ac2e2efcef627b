import { type ReactNode, useState } from 'react';
import Paper from '@mui/material/Paper';
import {
  closestCenter,
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import { useTileName } from '../tiles/useTileName.ts';
import { keysOfTiles, moveTile } from './arrangeTiles.ts';
import type { Arrangement } from './useArrangement.ts';

/** Where the pointer is; beyond all tiles the nearest one. */
const findTarget: CollisionDetection = (drag) => {
  const within = pointerWithin(drag);
  return within.length > 0 ? within : closestCenter(drag);
};

const sayNothing = () => undefined;

/** Screen readers move tiles by the buttons, which say where a tile is now. */
const silent = {
  announcements: { onDragStart: sayNothing, onDragOver: sayNothing, onDragEnd: sayNothing, onDragCancel: sayNothing },
  screenReaderInstructions: { draggable: '' },
};

interface DragAreaProps {
  arrangement: Arrangement | null;
  children: ReactNode;
}

/** Tiles can be dragged within it by mouse, pen and finger. What is dropped is arranged as by the buttons. */
export function DragArea({ arrangement, children }: DragAreaProps) {
  const translate = useTranslate();
  const nameOf = useTileName();
  const [dragged, setDragged] = useState<string | null>(null);
  // A press without a way is none: it may become a click.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const tiles = arrangement?.tiles ?? [];
  const keys = keysOfTiles(tiles);
  const draggedTile = dragged === null ? undefined : tiles[keys.indexOf(dragged)];
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    const from = keys.indexOf(String(active.id));
    const to = over === null ? from : keys.indexOf(String(over.id));
    const tile = tiles[from];
    if (arrangement === null || tile === undefined || to < 0 || to === from) return;
    void arrangement.arrange(moveTile(tiles, from, to));
    announce(translate('boards.tools.moved', { name: nameOf(tile), place: to + 1, count: tiles.length }));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={findTarget}
      accessibility={silent}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={drop}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {draggedTile && (
          <Paper elevation={6} aria-hidden sx={{ px: 2, py: 1, width: 'max-content', maxWidth: 320, fontWeight: 650 }}>
            {nameOf(draggedTile)}
          </Paper>
        )}
      </DragOverlay>
    </DndContext>
  );
}
