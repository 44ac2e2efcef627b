import type { ReactNode } from 'react';
import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { AdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { authProvider } from './access/session/authProvider.ts';
import { dataProvider } from './data/dataProvider.ts';
import { i18nProvider } from './i18n/i18nProvider.ts';
import { HomePage, pages } from './pages.ts';
import { screens } from './screens.ts';
import { ErrorPage } from './shell/pages/ErrorPage.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { Layout } from './shell/Layout.tsx';
import { Loading } from './shell/pages/Loading.tsx';
import { Forbidden } from './shell/pages/Forbidden.tsx';
import { NotFound } from './shell/pages/NotFound.tsx';
import { Offline } from './shell/pages/Offline.tsx';
import { GuardedPage } from './shell/pages/GuardedPage.tsx';
import { store } from './shell/store.ts';
import { darkTheme, lightTheme } from './theme/theme.ts';

const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 5_000 } } });

function AppProviders({ children }: { children: ReactNode }) {
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      store={store}
      queryClient={queryClient}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme />
      {children}
    </AdminContext>
  );
}

export function App() {
  return (
    <AppProviders>
      <CoreAdminUI
        layout={Layout}
        loginPage={false}
        dashboard={HomePage}
        loading={Loading}
        catchAll={NotFound}
        accessDenied={Forbidden}
        authenticationError={Offline}
        error={ErrorPage}
        title="Pilotage"
        requireAuth
        disableTelemetry
      >
        {Object.values(screens).map((screen) => screen && <Resource key={screen.name} {...screen} />)}
        <CustomRoutes>
          {Object.entries(pages).map(([path, each]) => (
            <Route key={path} path={path} element={<GuardedPage {...each} />} />
          ))}
        </CustomRoutes>
      </CoreAdminUI>
      <Toasts />
    </AppProviders>
  );
}
