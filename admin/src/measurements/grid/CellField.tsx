import { type KeyboardEvent, type MouseEvent, useCallback, useLayoutEffect, useRef } from 'react';
import type { GridColumn, GridDirection } from './navigation/nextPosition.ts';
import type { GridKeyPress } from './navigation/resolveGridKey.ts';
import { moveFocus, moveFocusOnEnter } from './navigation/moveFocus.ts';
import { readGridAction } from './navigation/readGridAction.ts';

type CellFieldElement = HTMLInputElement | HTMLTextAreaElement;

interface CellFieldProps {
  column: GridColumn;
  kind: GridKeyPress['field'];
  label: string;
  value: string;
  className: string;
  placeholder?: string;
  isInvalid?: boolean;
  isDirty: boolean;
  /** Whether Enter stays in the field while it is empty: what was stated before needs it. */
  isNeeded?: boolean;
  describedBy?: string | undefined;
  /** Attributes of a field with options. */
  combobox?: { 'aria-controls': string; 'aria-activedescendant': string | undefined } | undefined;
  onType: (text: string) => void;
  /** Called on Enter at the edge of the table, where the focus does not move. */
  onEnter: () => void;
  onRestore: () => void;
  onDeclare?: (availability: 'notApplicable' | 'withheld') => void;
  /** Handles keys before the table does; returns true for a handled key. */
  onKey?: (event: KeyboardEvent<CellFieldElement>) => boolean;
}

/** The first click selects all, like any other way to focus; the second one sets the caret. */
function selectOnFirstPress(event: MouseEvent<CellFieldElement>) {
  if (document.activeElement === event.currentTarget) return;
  event.preventDefault();
  event.currentTarget.focus();
}

/** One field of the figures table: focus selects all, keys move through the table, digits replace the value. */
export function CellField(props: CellFieldProps) {
  const { column, kind, label, value, isDirty, onType, onEnter, onRestore, onDeclare, onKey } = props;
  const field = useRef<CellFieldElement>(null);
  // A text that is written anew while the field has the focus (normalised, restored) stands there as it would on return.
  useLayoutEffect(() => {
    if (!isDirty && document.activeElement === field.current) field.current?.select();
  }, [isDirty, value]);
  /** Enter goes on, but stays at the edge of the table, and where what was stated needs a text. */
  function pressEnter(element: CellFieldElement, direction: GridDirection) {
    const movesDown = direction === 'down';
    const lacksText = movesDown && props.isNeeded && value.trim() === '';
    if (!lacksText && (movesDown ? moveFocusOnEnter(element) : moveFocus(element, direction))) return;
    onEnter();
    element.select();
  }
  function handleKeyDown(event: KeyboardEvent<CellFieldElement>) {
    if (onKey?.(event)) {
      event.preventDefault();
      return;
    }
    const move = readGridAction(event, kind);
    if (move.kind === 'browser' || (move.kind === 'declare' && !onDeclare)) return;
    event.preventDefault();
    if (move.kind === 'restore') onRestore();
    if (move.kind === 'declare') onDeclare?.(move.availability);
    if (move.kind !== 'go') return;
    if (event.key === 'Enter') pressEnter(event.currentTarget, move.direction);
    else moveFocus(event.currentTarget, move.direction);
  }
  const sharedProps = {
    'data-column': column,
    ...(isDirty ? { 'data-dirty': '' } : {}),
    'aria-label': label,
    'aria-invalid': props.isInvalid ?? false,
    ...(props.isNeeded ? { 'aria-required': true } : {}),
    'aria-describedby': props.describedBy,
    className: props.className,
    placeholder: props.placeholder,
    value,
    autoComplete: 'off',
    spellCheck: kind === 'text' || kind === 'lines',
    onChange: (event: { target: CellFieldElement }) => onType(event.target.value),
    onKeyDown: handleKeyDown,
    onMouseDown: selectOnFirstPress,
    onFocus: (event: { target: CellFieldElement }) => event.target.select(),
  };
  // The same function each time: another one would be called anew with each key.
  const setField = useCallback((element: CellFieldElement | null) => {
    field.current = element;
  }, []);
  if (kind === 'lines') return <textarea ref={setField} {...sharedProps} rows={2} />;
  const combobox = props.combobox && { role: 'combobox', 'aria-expanded': true, ...props.combobox };
  return <input ref={setField} {...sharedProps} {...combobox} type="text" inputMode={kind === 'text' ? 'text' : 'decimal'} />;
}
