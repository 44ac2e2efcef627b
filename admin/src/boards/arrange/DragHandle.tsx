import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import DragIndicator from '@mui/icons-material/DragIndicatorOutlined';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useTranslate } from 'react-admin';

/**
 * By which a tile is dragged; the whole tile is where others are dropped. It is for pointers alone: keys and screen readers have the buttons
 * beside it, so it has no place in the order of the keys.
 */
export function DragHandle({ id }: { id: string }) {
  const translate = useTranslate();
  const handle = useRef<HTMLElement>(null);
  const { listeners, setNodeRef: setDragged, isDragging } = useDraggable({ id });
  const { setNodeRef: setTarget, isOver } = useDroppable({ id });
  useEffect(() => {
    setTarget(handle.current?.closest<HTMLElement>('[data-tile]') ?? null);
    return () => setTarget(null);
  }, [setTarget]);
  useEffect(() => {
    handle.current?.closest('[data-tile]')?.toggleAttribute('data-drop', isOver && !isDragging);
  }, [isOver, isDragging]);
  return (
    <Box
      component="span"
      ref={(node: HTMLElement | null) => {
        handle.current = node;
        setDragged(node);
      }}
      aria-hidden
      data-drag
      title={translate('boards.tools.drag')}
      {...listeners}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        minWidth: { xs: 44, md: 32 },
        minHeight: { xs: 44, md: 32 },
        cursor: isDragging ? 'grabbing' : 'grab',
        color: 'text.secondary',
        // A finger on it drags, and does not scroll.
        touchAction: 'none',
        userSelect: 'none',
      }}
    >
      <DragIndicator fontSize="small" />
    </Box>
  );
}
