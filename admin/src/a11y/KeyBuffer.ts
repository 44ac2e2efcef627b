type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isTextControl = (target: EventTarget | null): target is TextControl =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

const isTextKey = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && !isComposing && ([...key].length === 1 || key === 'Enter' || key === 'Backspace');

/** Presses a key where the focus is, as the browser does: what handles it comes first, then the text changes. */
function dispatchKey(key: string): void {
  const target = document.activeElement;
  const isTaken = !target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  if (isTaken || !isTextControl(target) || key === 'Enter') return;
  const [from, to] = [target.selectionStart ?? 0, target.selectionEnd ?? 0];
  const start = key === 'Backspace' && from === to ? Math.max(0, from - 1) : from;
  target.setRangeText(key === 'Backspace' ? '' : key, start, to, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const waitForRender = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Keys that are typed before the place they are meant for is there. */
export class KeyBuffer {
  #keys: string[] = [];

  constructor() {
    window.addEventListener('keydown', this.capture, true);
  }

  capture = (event: KeyboardEvent) => {
    // What is replayed is let through; what is typed into a field belongs there.
    if (!event.isTrusted || !isTextKey(event) || (this.#keys.length === 0 && isTextControl(event.target))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#keys.push(event.key);
  };

  clear(): void {
    window.removeEventListener('keydown', this.capture, true);
    this.#keys = [];
  }

  /** Types them where the focus is now, and what comes meanwhile after them. */
  async replay(): Promise<void> {
    for (let key = this.#keys[0]; key !== undefined; key = this.#keys[0]) {
      dispatchKey(key);
      await waitForRender();
      this.#keys.shift();
    }
    this.clear();
  }
}
