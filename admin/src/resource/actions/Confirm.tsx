import { type ComponentProps, useEffect, useRef } from 'react';
import { Confirm as StockConfirm } from 'react-admin';

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

/** Confirmation dialog. Each opening accepts one answer: the second half of a double click is ignored. */
export function Confirm({ isOpen, onConfirm, ...rest }: ConfirmProps) {
  const isConfirmed = useRef(false);
  useEffect(() => {
    if (isOpen) isConfirmed.current = false;
  }, [isOpen]);
  const confirm = () => {
    if (isConfirmed.current) return;
    isConfirmed.current = true;
    onConfirm();
  };
  return <StockConfirm {...rest} isOpen={isOpen} onConfirm={confirm} sx={actionsStyles} />;
}
