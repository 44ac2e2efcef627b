import { type ComponentProps, useEffect, useRef } from 'react';
import { Confirm as StockConfirm } from 'react-admin';

type ConfirmProps = Omit<ComponentProps<typeof StockConfirm>, 'onConfirm' | 'isOpen'> & {
  isOpen: boolean;
  onConfirm: () => void;
};

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
  return <StockConfirm {...rest} isOpen={isOpen} onConfirm={confirm} />;
}
