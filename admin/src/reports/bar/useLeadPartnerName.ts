import { useDisplayNames } from '../../progress/useDisplayNames.ts';

/** The name of the organisation that reviews the reports; empty until it is loaded. */
export function useLeadPartnerName(): string {
  const { organisations, organisation } = useDisplayNames();
  const lead = organisations.find(({ kind }) => kind === 'lead');
  return lead ? organisation(lead.id) : '';
}
