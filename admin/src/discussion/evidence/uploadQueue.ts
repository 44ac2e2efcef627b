import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { isCancelled } from '../../data/isCancelled.ts';
import type { FileUpload } from '../../data/uploadFile.ts';
import { validateFile } from './validateFile.ts';

export interface Upload {
  key: string;
  file: File;
  personal: boolean;
  state: 'waiting' | 'sending' | 'refused';
  /** Sent fraction, from 0 to 1. */
  fraction: number;
  /** Why it was refused: a local rule, or the message of the server. */
  refusal: { rule: NonNullable<ReturnType<typeof validateFile>> } | { message: string; canRetry: boolean } | null;
}

export interface UploadDependencies {
  send: (upload: Upload, onProgress: (fraction: number) => void) => FileUpload<unknown>;
  /** Describes an error, and says whether the same file may be sent again. */
  describeError: (error: unknown) => { message: string; canRetry: boolean };
  notify: (event: 'sent' | 'refused' | 'cancelled', upload: Upload) => void;
}

/** Queue of uploads to one subject, one at a time. Uploads continue when the panel is closed. */
export class UploadQueue {
  #list: readonly Upload[] = [];
  #activeUpload: FileUpload<unknown> | null = null;
  #dependencies: UploadDependencies | null = null;
  readonly #listeners = new Set<() => void>();

  /** Sets the functions of the component that shows the queue. Nothing is sent before. */
  connect(dependencies: UploadDependencies): void {
    this.#dependencies = dependencies;
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
    this.#setList([...this.#list, ...added]);
    for (const upload of added) if (upload.state === 'refused') this.#dependencies?.notify('refused', upload);
    this.#next();
  }

  /** Retries with the same key, so that a file that did arrive is not stored twice. */
  retry(key: string): void {
    this.#change(key, { state: 'waiting', refusal: null, fraction: 0 });
    this.#next();
  }

  cancel(key: string): void {
    const upload = this.#list.find((each) => each.key === key);
    if (upload?.state === 'sending') this.#activeUpload?.cancel();
    else this.dismiss(key);
  }

  dismiss(key: string): void {
    this.#setList(this.#list.filter((each) => each.key !== key));
  }

  #next(): void {
    const upload = this.#list.find((each) => each.state === 'waiting');
    if (!upload || !this.#dependencies || this.#activeUpload) return;
    this.#change(upload.key, { state: 'sending' });
    this.#activeUpload = this.#dependencies.send(upload, (fraction) => this.#change(upload.key, { fraction }));
    void this.#finish(upload, this.#activeUpload);
  }

  async #finish(upload: Upload, activeUpload: FileUpload<unknown>): Promise<void> {
    try {
      await activeUpload.response;
      this.dismiss(upload.key);
      this.#dependencies?.notify('sent', upload);
    } catch (error) {
      if (isCancelled(error)) {
        this.dismiss(upload.key);
        this.#dependencies?.notify('cancelled', upload);
      } else {
        const refusal = this.#dependencies?.describeError(error) ?? null;
        const refused = { ...upload, state: 'refused' as const, refusal };
        this.#change(upload.key, refused);
        this.#dependencies?.notify('refused', refused);
      }
    }
    this.#activeUpload = null;
    this.#next();
  }

  #change(key: string, change: Partial<Upload>): void {
    this.#setList(this.#list.map((each) => (each.key === key ? { ...each, ...change } : each)));
  }

  #setList(list: readonly Upload[]): void {
    this.#list = list;
    for (const listener of this.#listeners) listener();
  }
}
