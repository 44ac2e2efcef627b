import { useEffect } from 'react';

/** The field by which the list that is shown is filtered by period; null on every other page. */
let current: string | null = null;

export const getListPeriodField = (): string | null => current;

/** Names the field as long as the list is shown: a choice in the top bar then filters the list. */
export function useListPeriodField(field: string | undefined): void {
  useEffect(() => {
    current = field ?? null;
    return () => {
      current = null;
    };
  }, [field]);
}
