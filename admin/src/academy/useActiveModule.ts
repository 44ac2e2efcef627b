import { type FocusEvent, useCallback, useState } from 'react';
import type { AcademyRow } from './rows/academyRow.ts';

/** The module whose row had the focus last: the panel shows its groups. */
export function useActiveModule(rows: readonly AcademyRow[]) {
  const [moduleId, setModuleId] = useState<number | null>(null);
  const handleFocus = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    const key = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (key !== undefined) setModuleId(Number(key));
  }, []);
  return { active: rows.find(({ module }) => module.id === moduleId) ?? null, handleFocus };
}
