import { type ReactNode, useEffect } from 'react';
import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nContextProvider, StoreContextProvider, ThemeProvider, ThemesContext } from 'react-admin';
import { publicI18nProvider } from '../../i18n/publicI18nProvider.ts';
import { store } from '../../shell/store.ts';
import { darkTheme, lightTheme } from '../../theme/theme.ts';
import { prefetchApplication } from './prefetchApplication.ts';

const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const themes = { lightTheme, darkTheme };

/**
 * The minimal providers of the pages without a session: texts, theme and query client. The application is prefetched when idle.
 */
export function PublicProviders({ children }: { children: ReactNode }) {
  useEffect(prefetchApplication, []);
  return (
    <StoreContextProvider value={store}>
      <QueryClientProvider client={queryClient}>
        <I18nContextProvider value={publicI18nProvider}>
          <ThemesContext.Provider value={themes}>
            <ThemeProvider>
              <CssBaseline enableColorScheme />
              {children}
            </ThemeProvider>
          </ThemesContext.Provider>
        </I18nContextProvider>
      </QueryClientProvider>
    </StoreContextProvider>
  );
}
