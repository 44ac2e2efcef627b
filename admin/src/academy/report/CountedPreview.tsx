import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { type Enrolment, enrolmentStages, learnerDimensions } from '@pilotage/shared';
import { narrowCells } from '../../measurements/paste/narrowCells.ts';
import { useFormats } from '../../resource/format.ts';
import type { LearnersParse } from '../cells/parseLearners.ts';
import { useWarningText } from '../grid/useWarningText.ts';
import type { CountedReport } from './countCompletions.ts';

interface CountedPreviewProps {
  name: string;
  counted: CountedReport;
  /** What stands in the table. */
  shown: Enrolment | null;
  /** Whether the numbers fit the rest of the module. */
  accepted: LearnersParse;
}

/** What a report would enter, beside what stands. */
export function CountedPreview({ name, counted, shown, accepted }: CountedPreviewProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const describeWarning = useWarningText();
  const { body, fewerThanBefore, unclearDays, unfitGroups } = counted;
  const describe = (count: number | null | undefined) => (count == null ? '–' : formats.figure(count));
  const groups = learnerDimensions.flatMap((dimension) =>
    Object.entries({ ...body.parts?.[dimension] }).map(([category, count]) => ({
      key: `${dimension}.${category}`,
      label: `${translate(`academy.groups.${dimension}`)}: ${translate(`academy.categories.${category}`)}`,
      now: new Map(Object.entries({ ...shown?.parts[dimension] })).get(category) ?? null,
      becomes: count,
    })),
  );
  const stages = enrolmentStages.map((stage) => ({
    key: stage,
    label: translate(`resources.enrolments.fields.${stage}`),
    now: shown?.[stage] ?? null,
    becomes: body[stage],
  }));
  return (
    <>
      {accepted.kind === 'refused' && <Alert severity="error">{translate(accepted.why, { _: accepted.why })}</Alert>}
      {accepted.kind === 'entry' && accepted.warning !== null && (
        <Alert severity="warning">{describeWarning(accepted.warning)}</Alert>
      )}
      {unclearDays.length > 0 && (
        <Alert severity="warning">
          {translate('academy.report.unclearDays', {
            stages: formats.list(unclearDays.map((stage) => translate(`academy.stageInText.${stage}`))),
          })}
        </Alert>
      )}
      {fewerThanBefore.length > 0 && (
        <Alert severity="warning">
          {translate('academy.report.fewer', {
            stages: formats.list(fewerThanBefore.map((stage) => translate(`academy.stageInText.${stage}`))),
          })}
        </Alert>
      )}
      {unfitGroups.length > 0 && (
        <Alert severity="warning">
          {translate('academy.report.unfit', {
            groups: formats.list(unfitGroups.map((dimension) => translate(`academy.groups.${dimension}`))),
          })}
        </Alert>
      )}
      <Table size="small" sx={narrowCells} aria-label={translate('academy.report.preview', { module: name })}>
        <TableHead>
          <TableRow>
            <TableCell>{name}</TableCell>
            <TableCell align="right">{translate('targets.paste.now')}</TableCell>
            <TableCell align="right">{translate('figures.paste.becomes')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...stages, ...groups].map(({ key, label, now, becomes }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {label}
              </TableCell>
              <TableCell align="right">{describe(now)}</TableCell>
              <TableCell align="right" sx={{ fontWeight: becomes === undefined ? 400 : 650 }}>
                {becomes === undefined ? translate('academy.report.stays') : describe(becomes)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
