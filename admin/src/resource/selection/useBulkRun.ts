import { useRef, useState } from 'react';
import { sendJson } from '../../data/request.ts';
import { problemOf } from '../../data/problem.ts';

export type RowResult = { status: 'sending' | 'done' } | { status: 'failed'; message: string };

interface BulkRequest {
  id: number;
  path: string;
  body: object;
  method?: 'POST' | 'PUT';
}

/** Sends one request a row, one after the other, until all are sent or it is stopped. A refusal stops nothing. */
export function useBulkRun() {
  const [results, setResults] = useState<ReadonlyMap<number, RowResult>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  const isBusy = useRef(false);
  const record = (id: number, result: RowResult) => setResults((before) => new Map([...before, [id, result]]));
  async function send({ id, path, body, method = 'POST' }: BulkRequest): Promise<void> {
    record(id, { status: 'sending' });
    try {
      await sendJson(method, path, body);
      record(id, { status: 'done' });
    } catch (error) {
      record(id, { status: 'failed', message: problemOf(error).message });
    }
  }
  async function run(requests: readonly BulkRequest[]): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    isStopped.current = false;
    setRunning(true);
    for (const request of requests) {
      if (isStopped.current) break;
      await send(request);
    }
    isBusy.current = false;
    setRunning(false);
  }
  const stop = () => {
    isStopped.current = true;
  };
  return { results, isRunning, run, stop };
}
