const directions: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

type PressedKey = Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean> & { key: string };

/** Where an arrow key leads. With another key held down it is the browser's: Alt and the left arrow lead back. */
export const findDirection = ({ key, altKey, ctrlKey, metaKey, shiftKey }: PressedKey): -1 | 1 | undefined =>
  altKey || ctrlKey || metaKey || shiftKey ? undefined : directions[key];
