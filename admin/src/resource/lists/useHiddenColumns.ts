import { useStore } from 'react-admin';

const noneHidden: string[] = [];

/** The hidden columns of a list, where react-admin's table reads them: in the browser. */
export const useHiddenColumns = (resource: string) => useStore<string[]>(`${resource}.datatable`, noneHidden);
