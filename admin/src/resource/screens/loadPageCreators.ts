/** The code behind each kind of page that is made from a declaration; each is loaded with the first page of its kind. */
export const loadPageCreators = {
  list: async () => (await import('./createListPage.tsx')).createListPage,
  show: async () => (await import('./createShowPage.tsx')).createShowPage,
  create: async () => (await import('./createCreatePage.tsx')).createCreatePage,
  edit: async () => (await import('./createEditPage.tsx')).createEditPage,
};
