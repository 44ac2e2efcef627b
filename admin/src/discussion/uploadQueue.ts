import { createIdempotencyKey } from '../data/createIdempotencyKey.ts';
import type { FileUpload } from '../data/uploadFile.ts';
import { validateFile } from './validateFile.ts';

export interface Upload {
  key: string;
  file: File;
  personal: boolean;
  state: 'waiting' | 'sending' | 'refused';
  /** How much has left, from 0 to 1. */
  fraction: number;
  /** Why it was refused: by a rule of ours, or in the server's words. */
  refusal: { rule: NonNullable<ReturnType<typeof validateFile>> } | { words: string; mayRepeat: boolean } | null;
}

export interface UploadDependencies {
  send: (upload: Upload, onProgress: (fraction: number) => void) => FileUpload<unknown>;
  /** In words why it failed, and whether the same file may do another time. */
  describeError: (error: unknown) => { words: string; mayRepeat: boolean };
  notify: (what: 'sent' | 'refused' | 'cancelled', upload: Upload) => void;
}

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Files on their way to one subject, one after the other. They go on when the panel that shows them is closed. */
export class UploadQueue {
  #list: readonly Upload[] = [];
  #underway: FileUpload<unknown> | null = null;
  #parts: UploadDependencies | null = null;
  readonly #listeners = new Set<() => void>();

  /** Nothing leaves before this: the parts of whoever shows the files now. */
  connect(dependencies: UploadDependencies): void {
    this.#parts = dependencies;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  list = (): readonly Upload[] => this.#list;

  add(files: readonly File[], personal: boolean): void {
    const added = files.map((file): Upload => {
      const rule = validateFile(file);
      const common = { key: createIdempotencyKey(), file, personal, fraction: 0 };
      return rule === null ? { ...common, state: 'waiting', refusal: null } : { ...common, state: 'refused', refusal: { rule } };
    });
    this.#keep([...this.#list, ...added]);
    for (const upload of added) if (upload.state === 'refused') this.#parts?.notify('refused', upload);
    this.#next();
  }

  /** Under the same key, so that what arrived after all is not kept twice. */
  retry(key: string): void {
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

  async #finish(upload: Upload, underway: FileUpload<unknown>): Promise<void> {
    try {
      await underway.response;
      this.dismiss(upload.key);
      this.#parts?.notify('sent', upload);
    } catch (error) {
      if (isCancelled(error)) {
        this.dismiss(upload.key);
        this.#parts?.notify('cancelled', upload);
      } else {
        const refusal = this.#parts?.describeError(error) ?? null;
        const refused = { ...upload, state: 'refused' as const, refusal };
        this.#change(upload.key, refused);
        this.#parts?.notify('refused', refused);
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
    for (const listener of this.#listeners) listener();
  }
}
