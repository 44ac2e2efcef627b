import type { ApiClient } from './apiClient.ts';
import type { TestApp } from './testApp.ts';
import type { RightsColumn } from '../expected/rightsColumns.ts';

/** Creates a client for each column of the rights table. The disabled user has signed in before being disabled. */
export async function createColumnClients(app: TestApp): Promise<(column: RightsColumn) => Promise<ApiClient>> {
  await app.signInAs('staffLead');
  const lead = await app.signInAs('lead');
  const response = await lead.put(`/api/users/${app.ids.users.staffLead}`, { version: 1, disabled: true });
  if (response.status !== 200) throw new Error(response.text);
  return (column) => {
    if (column === 'visitor') return app.signInAs();
    return app.signInAs(column === 'disabled' ? 'staffLead' : column);
  };
}
