import { type ComponentProps, useEffect, useRef } from 'react';
import { Confirm as StockConfirm } from 'react-admin';
import { doubleClickMs } from './doubleClickMs.ts';

type ConfirmProps = Omit<ComponentProps<typeof StockConfirm>, 'onConfirm' | 'isOpen' | 'confirm'> & {
  isOpen: boolean;
  /** Text of the confirming button: the act by its name, with what it is done to. */
  confirm: string;
  onConfirm: () => void;
};

/** Names of acts are long: on a telephone they stand below each other, without the stock icons. */
const actionsStyles = {
  '& .MuiDialogActions-root': { flexWrap: 'wrap', gap: 1, px: 3, pb: 2 },
  '& .MuiDialogActions-root svg': { display: 'none' },
} as const;

/**
 * Confirmation dialog. Each opening accepts one answer, and the second half of a double click on what opened it, which falls beside the dialog,
 * does not close it.
 */
export function Confirm({ isOpen, onConfirm, onClose, ...rest }: ConfirmProps) {
  const isConfirmed = useRef(false);
  const openedAt = useRef(0);
  useEffect(() => {
    if (!isOpen) return;
    isConfirmed.current = false;
    openedAt.current = performance.now();
  }, [isOpen]);
  const close: typeof onClose = (event) => {
    const isBeside = event.target instanceof Element && event.target.closest('[role=dialog]') === null;
    if (event.type === 'click' && isBeside && performance.now() - openedAt.current < doubleClickMs) return;
    onClose(event);
  };
  const confirm = () => {
    if (isConfirmed.current) return;
    isConfirmed.current = true;
    onConfirm();
  };
  return <StockConfirm {...rest} isOpen={isOpen} onConfirm={confirm} onClose={close} sx={actionsStyles} />;
}
