import { useId } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { learnerDimensions, learnerGroups } from '@pilotage/shared';
import { EntryTextField } from '../../grid/EntryTextField.tsx';
import { SaveMessage } from '../../grid/SaveMessage.tsx';
import { useFormats } from '../../resource/format.ts';
import { createPartSlot, type LearnersSlot } from '../cells/learnersSlot.ts';
import { useLearnersDraft } from '../cells/useLearnersDraft.ts';
import { EnrolmentConflict } from '../grid/EnrolmentConflict.tsx';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import { useEnrolmentSyncStatus } from '../outbox/useEnrolmentOutbox.ts';
import { type AcademyRow, shownEnrolment } from '../rows/academyRow.ts';

const partSlots = new Map(
  learnerDimensions.map((dimension) => [
    dimension,
    learnerGroups[dimension].map((category) => ({ category, slot: createPartSlot(dimension, category) })),
  ]),
);

interface PartFieldProps {
  label: string;
  row: AcademyRow;
  slot: LearnersSlot;
  outbox: EnrolmentOutbox;
}

/** The enrolled of one category, saved when the field is left. */
function PartField({ label, row, slot, outbox }: PartFieldProps) {
  const draft = useLearnersDraft({ row, slot, outbox });
  const isWrong = draft.isDirty && draft.validation.kind !== 'entry';
  return <EntryTextField label={label} inputMode="numeric" draft={draft} isWrong={isWrong} />;
}

/** The enrolled of a module by age, gender and target group, with what is not specified. */
export function LearnerGroups({ row, outbox }: { row: AcademyRow; outbox: EnrolmentOutbox }) {
  const translate = useTranslate();
  const formats = useFormats();
  const id = useId();
  const { unsent, progress } = useEnrolmentSyncStatus(outbox, row.address);
  const enrolment = shownEnrolment(row, outbox);
  const enrolled = enrolment?.enrolled ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box role="status" sx={{ typography: 'body2', display: 'grid', gap: 1 }}>
        {(progress === 'waiting' || progress === 'refused' || progress === 'conflict') && (
          <SaveMessage
            id={id}
            refusal={unsent?.refusal ?? null}
            status={progress}
            onRetry={() => outbox.retry(row.address)}
            conflict={unsent && <EnrolmentConflict unsent={unsent} ours={enrolment} outbox={outbox} />}
          />
        )}
      </Box>
      <Typography variant="body2">
        {enrolled === null
          ? translate('academy.groups.enrolledFirst')
          : translate('academy.groups.help', { smart_count: enrolled, count: formats.figure(enrolled) })}
      </Typography>
      {learnerDimensions.map((dimension) => {
        const counts = Object.values(enrolment?.parts[dimension] ?? {});
        const rest = (enrolled ?? 0) - counts.reduce((sum, count) => sum + count, 0);
        return (
          <Box key={dimension} component="fieldset" sx={{ display: 'grid', gap: 1.5, border: 0, p: 0, m: 0, minWidth: 0 }}>
            <Typography component="legend" sx={{ fontWeight: 650, mb: 1.5, p: 0 }}>
              {translate(`academy.groups.${dimension}`)}
            </Typography>
            {(partSlots.get(dimension) ?? []).map(({ category, slot }) => (
              <PartField
                key={category}
                label={translate(`academy.categories.${category}`)}
                row={row}
                slot={slot}
                outbox={outbox}
              />
            ))}
            <Typography variant="body2" color="text.secondary">
              {translate('academy.groups.rest', { count: formats.figure(rest) })}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
