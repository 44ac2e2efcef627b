import { useState } from 'react';
import type { Audience } from '@pilotage/shared';
import { audiences } from '@pilotage/shared';

interface Pending {
  text: string;
  audience: Audience | null;
}

const nothing: Pending = { text: '', audience: null };

/** What was kept, as far as it is what it should be: the browser's store is anybody's to write. */
function read(kept: string | null): Pending {
  if (kept === null) return nothing;
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return nothing;
    const text: unknown = Reflect.get(value, 'text');
    const audience: unknown = Reflect.get(value, 'audience');
    return {
      text: typeof text === 'string' ? text : '',
      audience: audiences.find((each) => each === audience) ?? null,
    };
  } catch {
    return nothing;
  }
}

/** A comment that is not sent yet: kept for its subject in this tab, over closing the panel and over a reload. */
export function usePendingText(place: string) {
  const key = `comment.${place}`;
  const [pending, setPending] = useState(() => read(sessionStorage.getItem(key)));
  const keep = (change: Partial<Pending>) =>
    setPending((before) => {
      const next = { ...before, ...change };
      if (next.text === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  return { ...pending, keep, forget: () => keep({ text: '' }) };
}
