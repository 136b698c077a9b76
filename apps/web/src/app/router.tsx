import { createBrowserRouter, Navigate } from 'react-router';

import { administrationRoutes } from '../features/administration/routes';
import { NotFound } from './NotFound';
import { PageError } from './PageError';
import { Home } from './Home';
import { SignedIn } from './SignedIn';

/** All addresses of the application. Pages are loaded when they are first opened. */
export const router = createBrowserRouter([
  {
    path: '/login',
    errorElement: <PageError />,
    lazy: async () => ({ Component: (await import('../features/login/LoginPage')).LoginPage }),
    hydrateFallbackElement: <></>,
  },
  {
    path: '/',
    element: <SignedIn />,
    errorElement: <PageError />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <Home /> },
      {
        path: 'report',
        lazy: async () => ({
          Component: (await import('../features/report/ReportPage')).ReportPage,
        }),
      },
      {
        path: 'report/sent/:id',
        lazy: async () => ({
          Component: (await import('../features/report/ReportSentPage')).ReportSentPage,
        }),
      },
      {
        path: 'tasks',
        lazy: async () => ({ Component: (await import('../features/tasks/TasksPage')).TasksPage }),
      },
      {
        path: 'tasks/:key',
        lazy: async () => ({ Component: (await import('../features/task/TaskPage')).TaskPage }),
      },
      {
        path: 'cases',
        lazy: async () => ({ Component: (await import('../features/cases/CasesPage')).CasesPage }),
      },
      {
        path: 'cases/:id',
        lazy: async () => ({ Component: (await import('../features/case/CasePage')).CasePage }),
      },
      {
        path: 'lists',
        lazy: async () => ({ Component: (await import('../features/lists/ListsPage')).ListsPage }),
      },
      {
        path: 'lists/apply/:kind',
        lazy: async () => ({ Component: (await import('../features/apply/ApplyPage')).ApplyPage }),
      },
      {
        path: 'proceedings',
        lazy: async () => ({
          Component: (await import('../features/proceedings/ProceedingsPage')).ProceedingsPage,
        }),
      },
      {
        path: 'proceedings/:id',
        lazy: async () => ({
          Component: (await import('../features/proceedings/ProceedingPage')).ProceedingPage,
        }),
      },
      {
        path: 'proceedings/:id/application',
        lazy: async () => ({
          Component: (await import('../features/apply/CorrectPage')).CorrectPage,
        }),
      },
      {
        path: 'proceedings/:id/draft',
        lazy: async () => ({ Component: (await import('../features/apply/DraftPage')).DraftPage }),
      },
      {
        path: 'orders',
        lazy: async () => ({
          Component: (await import('../features/orders/OrdersPage')).OrdersPage,
        }),
      },
      {
        path: 'alarms',
        lazy: async () => ({
          Component: (await import('../features/alarms/AlarmsPage')).AlarmsPage,
        }),
      },
      {
        path: 'exports',
        lazy: async () => ({
          Component: (await import('../features/exports/ExportsPage')).ExportsPage,
        }),
      },
      {
        path: 'record',
        lazy: async () => ({
          Component: (await import('../features/record/RecordPage')).RecordPage,
        }),
      },
      {
        path: 'notices',
        lazy: async () => ({
          Component: (await import('../features/notices/NoticesPage')).NoticesPage,
        }),
      },
      {
        path: 'account/password',
        lazy: async () => ({
          Component: (await import('../features/password/PasswordPage')).PasswordPage,
        }),
      },
      {
        path: 'account/sessions',
        lazy: async () => ({
          Component: (await import('../features/sessions/SessionsPage')).SessionsPage,
        }),
      },
      {
        path: 'absences',
        lazy: async () => ({
          Component: (await import('../features/absences/AbsencesPage')).AbsencesPage,
        }),
      },
      administrationRoutes,
      { path: 'index.html', element: <Navigate to="/" replace /> },
      { path: '*', element: <NotFound /> },
    ],
  },
]);
