/** What can be done by a key in meeting mode. */
export const slideActions = ['next', 'previous', 'first', 'last', 'decide', 'questions', 'fullScreen', 'keys'] as const;

export type SlideAction = (typeof slideActions)[number];

/** The keys of each action, as the browser names them. A presenter's remote sends the page keys. */
const keysOfAction: Readonly<Record<SlideAction, readonly string[]>> = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  decide: ['d', 'D'],
  questions: ['q', 'Q'],
  fullScreen: ['f', 'F'],
  keys: ['?'],
};

interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What the pressed key does; null for a key of the browser or of nobody. */
export const findSlideAction = ({ key, ctrlKey, metaKey, altKey }: PressedKey): SlideAction | null =>
  ctrlKey || metaKey || altKey ? null : (slideActions.find((action) => keysOfAction[action].includes(key)) ?? null);

/** Where an action leads from a slide of `count`; null for an action that stays. */
export function findTargetSlide(action: SlideAction, index: number, count: number): number | null {
  if (action === 'next') return Math.min(index + 1, count - 1);
  if (action === 'previous') return Math.max(index - 1, 0);
  if (action === 'first') return 0;
  return action === 'last' ? count - 1 : null;
}
