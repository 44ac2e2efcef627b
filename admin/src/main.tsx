import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { signInAddress } from './access/signIn/fragmentAfterSignIn.ts';
import { prefetchSession } from './access/session/sessionClient.ts';
import { isPublicPage, publicRoutes } from './publicPages.tsx';

const App = lazy(() => import('./App.tsx').then((loaded) => ({ default: loaded.App })));
const application = (
  <Suspense>
    <App />
  </Suspense>
);
const router = createBrowserRouter([...publicRoutes, { path: '*', element: application }]);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

/** Without a session, renders the sign-in page without loading the application. */
async function goToSignIn(): Promise<void> {
  const { pathname, search, hash } = window.location;
  // The application reports an unreachable server.
  if (isPublicPage(pathname) || (await prefetchSession().catch(() => undefined)) !== null) return;
  await router.navigate(signInAddress(hash), { replace: true, state: { nextPathname: pathname, nextSearch: search } });
}

await goToSignIn();
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
