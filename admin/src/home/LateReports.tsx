import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LateReportRow } from './LateReportRow.tsx';
import { useLateReports } from './useLateReports.ts';

/** The late reports with their last reminder and a button to remind; empty where no report is late. */
export function LateReports() {
  const translate = useTranslate();
  const { late } = useLateReports();
  if (late.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="late" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography id="late" variant="h2" sx={{ mb: 1 }}>
        {translate('home.lateReports', { smart_count: late.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {late.map((each) => (
          <LateReportRow key={each.report.id} late={each} />
        ))}
      </Box>
    </Card>
  );
}
