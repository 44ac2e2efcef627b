import { newKey } from '../data/newKey.ts';
import type { FileOnItsWay } from '../data/sendFile.ts';
import { refusalOf } from './refusalOf.ts';

export interface Upload {
  key: string;
  file: File;
  personal: boolean;
  state: 'waiting' | 'sending' | 'refused';
  /** How much has left, from 0 to 1. */
  fraction: number;
  /** Why it was refused: by a rule of ours, or in the server's words. */
  refusal: { rule: NonNullable<ReturnType<typeof refusalOf>> } | { words: string; mayRepeat: boolean } | null;
}

export interface UploadsParts {
  send: (upload: Upload, onProgress: (fraction: number) => void) => FileOnItsWay<unknown>;
  /** In words why it failed, and whether the same file may do another time. */
  explain: (error: unknown) => { words: string; mayRepeat: boolean };
  tell: (what: 'sent' | 'refused' | 'cancelled', upload: Upload) => void;
}

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Files on their way to one subject, one after the other. They go on when the panel that shows them is closed. */
export class Uploads {
  #list: readonly Upload[] = [];
  #underway: FileOnItsWay<unknown> | null = null;
  #parts: UploadsParts | null = null;
  readonly #listeners = new Set<() => void>();

  /** Nothing leaves before this: the parts of whoever shows the files now. */
  hear(parts: UploadsParts): void {
    this.#parts = parts;
  }

  subscribe = (tell: () => void): (() => void) => {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  };

  list = (): readonly Upload[] => this.#list;

  add(files: readonly File[], personal: boolean): void {
    const added = files.map((file): Upload => {
      const rule = refusalOf(file);
      const common = { key: newKey(), file, personal, fraction: 0 };
      return rule === null ? { ...common, state: 'waiting', refusal: null } : { ...common, state: 'refused', refusal: { rule } };
    });
    this.#keep([...this.#list, ...added]);
    for (const upload of added) if (upload.state === 'refused') this.#parts?.tell('refused', upload);
    this.#next();
  }

  /** Under the same key, so that what arrived after all is not kept twice. */
  again(key: string): void {
    this.#change(key, { state: 'waiting', refusal: null, fraction: 0 });
    this.#next();
  }

  cancel(key: string): void {
    const upload = this.#list.find((each) => each.key === key);
    if (upload?.state === 'sending') this.#underway?.cancel();
    else this.dismiss(key);
  }

  dismiss(key: string): void {
    this.#keep(this.#list.filter((each) => each.key !== key));
  }

  #next(): void {
    const upload = this.#list.find((each) => each.state === 'waiting');
    if (!upload || !this.#parts || this.#underway) return;
    this.#change(upload.key, { state: 'sending' });
    this.#underway = this.#parts.send(upload, (fraction) => this.#change(upload.key, { fraction }));
    void this.#finish(upload, this.#underway);
  }

  async #finish(upload: Upload, underway: FileOnItsWay<unknown>): Promise<void> {
    try {
      await underway.answer;
      this.dismiss(upload.key);
      this.#parts?.tell('sent', upload);
    } catch (error) {
      if (isCancelled(error)) {
        this.dismiss(upload.key);
        this.#parts?.tell('cancelled', upload);
      } else {
        const refusal = this.#parts?.explain(error) ?? null;
        const refused = { ...upload, state: 'refused' as const, refusal };
        this.#change(upload.key, refused);
        this.#parts?.tell('refused', refused);
      }
    }
    this.#underway = null;
    this.#next();
  }

  #change(key: string, change: Partial<Upload>): void {
    this.#keep(this.#list.map((each) => (each.key === key ? { ...each, ...change } : each)));
  }

  #keep(list: readonly Upload[]): void {
    this.#list = list;
    for (const tell of this.#listeners) tell();
  }
}
