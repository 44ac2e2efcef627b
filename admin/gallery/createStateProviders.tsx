import type { ReactNode } from 'react';
import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { AdminContext, memoryStore, Notification } from 'react-admin';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { authProvider } from '../src/access/session/authProvider.ts';
import { dataProvider } from '../src/data/dataProvider.ts';
import { i18nProvider } from '../src/i18n/i18nProvider.ts';
import { darkTheme, lightTheme } from '../src/theme/theme.ts';

export type ThemeMode = 'light' | 'dark';

interface StateProvidersProps {
  mode: ThemeMode;
  /** Address of the page. */
  path: string;
  children: ReactNode;
}

/**
 * The product's theme, texts, rights and data provider around one state of a component; only the server below them is a fake one.
 * Each state gets providers of its own, so that none sees what another one has loaded.
 */
export function createStateProviders({ mode, path, children }: StateProvidersProps) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const providers = (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      store={memoryStore({ theme: mode })}
      queryClient={queryClient}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme />
      {children}
      <Notification />
    </AdminContext>
  );
  return <RouterProvider router={createMemoryRouter([{ path: '*', element: providers }], { initialEntries: [path] })} />;
}
