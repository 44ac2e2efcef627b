import { beforeEach, describe, expect, test } from 'vitest';
import { UploadQueue, type UploadDependencies } from './uploadQueue.ts';

interface SentUpload {
  name: string;
  key: string;
  resolve: () => void;
  reject: (error: Error) => void;
  progress: (fraction: number) => void;
}

const createFile = (name: string, size = 3) => new File([new Uint8Array(size)], name);
const flushPromises = () => new Promise((resolve) => setTimeout(resolve));

describe('the upload queue', () => {
  let sent: SentUpload[];
  let notifications: string[];
  let uploads: UploadQueue;

  const parts = (): UploadDependencies => ({
    send: ({ file, key }, progress) => {
      let cancel: () => void = () => undefined;
      const response = new Promise<void>((resolve, reject) => {
        cancel = () => reject(new DOMException('Cancelled', 'AbortError'));
        sent.push({ name: file.name, key, resolve: () => resolve(), reject, progress });
      });
      return { response, cancel: () => cancel() };
    },
    describeError: (error) => ({ message: error instanceof Error ? error.message : '', canRetry: true }),
    notify: (event, { file }) => notifications.push(`${file.name} ${event}`),
  });
  const states = () => uploads.list().map(({ file, state, fraction }) => `${file.name} ${state} ${fraction}`);

  beforeEach(() => {
    sent = [];
    notifications = [];
    uploads = new UploadQueue();
    uploads.connect(parts());
  });

  test('sends one file at a time and reports its progress', async () => {
    uploads.add([createFile('a.pdf'), createFile('b.png')], false);
    expect(states()).toEqual(['a.pdf sending 0', 'b.png waiting 0']);
    sent[0]?.progress(0.5);
    expect(states()[0]).toBe('a.pdf sending 0.5');
    sent[0]?.resolve();
    await flushPromises();
    expect(states()).toEqual(['b.png sending 0']);
    sent[1]?.resolve();
    await flushPromises();
    expect([states(), notifications]).toEqual([[], ['a.pdf sent', 'b.png sent']]);
  });

  test('continues after a refused file and retries it with the same key', async () => {
    uploads.add([createFile('a.pdf'), createFile('b.pdf')], true);
    sent[0]?.reject(new Error('The line broke'));
    await flushPromises();
    expect(states()).toEqual(['a.pdf refused 0', 'b.pdf sending 0']);
    const [first] = uploads.list();
    expect(first?.refusal).toEqual({ message: 'The line broke', canRetry: true });
    sent[1]?.resolve();
    await flushPromises();
    uploads.retry(first?.key ?? '');
    expect(sent[2]?.key).toBe(sent[0]?.key);
    sent[2]?.resolve();
    await flushPromises();
    expect(notifications).toEqual(['a.pdf refused', 'b.pdf sent', 'a.pdf sent']);
  });

  test('removes a cancelled file, waiting or sending', async () => {
    uploads.add([createFile('a.pdf'), createFile('b.pdf'), createFile('c.pdf')], false);
    const [first, second] = uploads.list();
    uploads.cancel(second?.key ?? '');
    uploads.cancel(first?.key ?? '');
    await flushPromises();
    expect([states(), notifications]).toEqual([['c.pdf sending 0'], ['a.pdf cancelled']]);
  });

  test('never sends a file that the local rules refuse', () => {
    uploads.add(
      [createFile('a.exe'), createFile('b.pdf', 0), createFile('c.pdf', 10 * 1024 * 1024 + 1), createFile('none')],
      false,
    );
    expect(uploads.list().map(({ refusal }) => refusal)).toEqual([
      { rule: 'wrongKind' },
      { rule: 'emptyFile' },
      { rule: 'tooLarge' },
      { rule: 'wrongKind' },
    ]);
    expect(sent).toEqual([]);
  });

  test('sends nothing before it is connected', () => {
    const disconnectedQueue = new UploadQueue();
    disconnectedQueue.add([createFile('a.pdf')], false);
    expect(sent).toEqual([]);
  });
});
