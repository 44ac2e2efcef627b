import type { MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { CellDraft } from '../cells/useCellDraft.ts';

/** The comment stands in the same row, wherever the layout has it. */
const focusComment = ({ currentTarget }: MouseEvent<HTMLElement>) =>
  currentTarget.closest('tr')?.querySelector<HTMLElement>('[data-column=comment]')?.focus();

/** Puts the caret into the comment of a figure that is asked about; nothing where there is no field for it, or a comment already. */
export function SayWhyButton({ name, cell: { cell, comment } }: { name: string; cell: CellDraft }) {
  const translate = useTranslate();
  if (cell?.availability !== 'reported' || comment.trim() !== '') return null;
  return (
    <>
      {' '}
      <button
        type="button"
        className="small"
        aria-label={translate('figures.sayWhyOf', { indicator: name })}
        onClick={focusComment}
      >
        {translate('figures.sayWhy')}
      </button>
    </>
  );
}
