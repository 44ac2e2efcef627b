import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { RecordContextProvider, ResourceContextProvider, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Period, Report, WorkPlanItem } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { Section } from '../resource/Section.tsx';
import { WorkPlanDue } from '../workPlan/WorkPlanDue.tsx';
import { WorkPlanItemName } from '../workPlan/WorkPlanItemName.tsx';

/** The deliverables and outputs of the report's organisation that are due in its period. Nothing where there are none. */
export function ReportDeliverables({ report, period }: { report: Report; period: Period }) {
  const translate = useTranslate();
  const canRead = useAbility().can('read', 'workPlanItems');
  const { data = [] } = useGetList<WorkPlanItem>(
    'workPlanItems',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'position', order: 'ASC' },
      filter: {
        responsibleOrganisationId: report.organisationId,
        kind: ['deliverable', 'output'],
        dueOn_gte: period.startsOn,
        dueOn_lte: period.endsOn,
      },
    },
    { enabled: canRead },
  );
  if (data.length === 0) return null;
  return (
    <Section id="deliverables" title={translate('reports.deliverables')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.map((item) => (
          <RecordContextProvider key={item.id} value={item}>
            <Box
              component="li"
              sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', py: 0.75 }}
            >
              <Link
                component={RouterLink}
                to={`/workPlanItems/${item.id}/show`}
                sx={{ flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' }}
              >
                <WorkPlanItemName />
              </Link>
              <Box component="span" sx={{ fontSize: '0.875rem' }}>
                <WorkPlanDue />
              </Box>
              <ResourceContextProvider value="workPlanItems">
                <ChoiceText source="state" />
              </ResourceContextProvider>
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    </Section>
  );
}
