import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { PlannedPeriod } from '@pilotage/shared';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';

/** How far the creation came: which period was refused, and why. */
export interface CreationOutcome {
  created: number;
  refused: { number: number; why: string } | null;
}

/** Creates periods one after the other, each with a key of its own: after a failure the same plan can be sent again. */
export function useCreatePeriods() {
  const queries = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<CreationOutcome | null>(null);
  const keyOf = (period: PlannedPeriod) => {
    const content = JSON.stringify(period);
    const key = keys.current.get(content) ?? createIdempotencyKey();
    keys.current.set(content, key);
    return key;
  };

  async function create(planned: readonly PlannedPeriod[]): Promise<CreationOutcome> {
    setSending(true);
    let created = 0;
    let refused: CreationOutcome['refused'] = null;
    for (const period of planned) {
      try {
        await sendJson('POST', '/periods', period, keyOf(period));
        created += 1;
      } catch (error) {
        const { errors, message } = problemOf(error);
        refused = { number: period.number, why: Object.values(errors)[0] ?? message };
        break;
      }
    }
    await Promise.all(['periods', 'setup'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    setOutcome({ created, refused });
    setSending(false);
    return { created, refused };
  }
  return { create, isSending, outcome };
}
