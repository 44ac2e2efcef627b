import { useCallback } from 'react';
import { notifyManager, useQueryClient } from '@tanstack/react-query';

const isVersion = (response: unknown): response is { id: number; version: number } =>
  typeof response === 'object' && response !== null && 'id' in response && 'version' in response;

/**
 * Shows the record that an action on it answered, before the page asks for everything again: what was readable in its former state
 * is not asked for in the new one.
 */
export function useStoreResponse() {
  const queries = useQueryClient();
  return useCallback(
    async (path: string, response: unknown) => {
      const [, resource, id] = path.split('/');
      if (!isVersion(response) || String(response.id) !== id) return;
      queries.setQueriesData({ queryKey: [resource, 'getOne', { id }], exact: false }, response);
      await new Promise<void>((resolve) => notifyManager.schedule(resolve));
    },
    [queries],
  );
}
