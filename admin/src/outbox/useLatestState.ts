import { useCallback, useRef, useState } from 'react';

/** State that can also be read as it was set last, before it is drawn: a field may be left and removed in the same moment. */
export function useLatestState<Value>(createInitial: () => Value) {
  const [value, setValue] = useState(createInitial);
  const latest = useRef(value);
  const change = useCallback((next: Value) => {
    latest.current = next;
    setValue(next);
  }, []);
  const read = useCallback(() => latest.current, []);
  return [value, change, read] as const;
}
