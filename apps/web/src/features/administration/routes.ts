import type { RouteObject } from 'react-router';

/** The addresses of administration; nothing of it is loaded for whoever does not administer. */
export const administrationRoutes: RouteObject = {
  path: 'administration',
  lazy: async () => ({ Component: (await import('./AdministrationFrame')).AdministrationFrame }),
  children: [
    {
      index: true,
      lazy: async () => ({
        Component: (await import('./AdministrationStart')).AdministrationStart,
      }),
    },
    {
      path: 'accounts',
      lazy: async () => ({ Component: (await import('./accounts/AccountsPage')).AccountsPage }),
    },
    {
      path: 'organisations',
      lazy: async () => ({
        Component: (await import('./organisations/OrganisationsPage')).OrganisationsPage,
      }),
    },
    {
      path: 'grids',
      lazy: async () => ({ Component: (await import('./grids/GridsPage')).GridsPage }),
    },
    {
      path: 'calendar',
      lazy: async () => ({ Component: (await import('./calendar/CalendarPage')).CalendarPage }),
    },
    {
      path: 'single-sign-on',
      lazy: async () => ({
        Component: (await import('./single-sign-on/SingleSignOnPage')).SingleSignOnPage,
      }),
    },
    {
      path: 'systems',
      lazy: async () => ({ Component: (await import('./systems/SystemsPage')).SystemsPage }),
    },
  ],
};
