type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isTextControl = (target: EventTarget | null): target is TextControl =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

const isTextKey = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && !isComposing && ([...key].length === 1 || key === 'Enter' || key === 'Backspace');

/** Simulates a key press at the focused element, in the browser's order: handlers first, then the change of the text. */
function dispatchKey(key: string): void {
  const target = document.activeElement;
  const isHandled = !target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  if (isHandled || !isTextControl(target) || key === 'Enter') return;
  const [from, to] = [target.selectionStart ?? 0, target.selectionEnd ?? 0];
  const start = key === 'Backspace' && from === to ? Math.max(0, from - 1) : from;
  target.setRangeText(key === 'Backspace' ? '' : key, start, to, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const waitForRender = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Buffers keys typed before their target is rendered. */
export class KeyBuffer {
  #keys: string[] = [];

  constructor() {
    window.addEventListener('keydown', this.capture, true);
  }

  capture = (event: KeyboardEvent) => {
    // Ignore replayed keys, and keys typed into a field: they have their target.
    if (!event.isTrusted || !isTextKey(event) || (this.#keys.length === 0 && isTextControl(event.target))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#keys.push(event.key);
  };

  clear(): void {
    window.removeEventListener('keydown', this.capture, true);
    this.#keys = [];
  }

  /** Replays the keys at the focused element; keys typed meanwhile follow. */
  async replay(): Promise<void> {
    for (let key = this.#keys[0]; key !== undefined; key = this.#keys[0]) {
      dispatchKey(key);
      await waitForRender();
      this.#keys.shift();
    }
    this.clear();
  }
}
