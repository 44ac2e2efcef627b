import { memo } from 'react';
import AttachIcon from '@mui/icons-material/AttachFile';
import ChatIcon from '@mui/icons-material/ChatBubbleOutlineOutlined';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import type { EvidenceCount } from './useEvidence.ts';

interface EvidenceButtonProps {
  counts: EvidenceCount | undefined;
  /** Name of the subject, for screen readers. */
  name: string;
  className?: string;
  /** Whether the button is shown without any comment or file. */
  always?: boolean;
  onOpen: () => void;
}

const iconStyle = { fontSize: '1rem', verticalAlign: '-0.2em' } as const;
const PlainButton = styled('button')(({ theme }) => ({
  font: 'inherit',
  fontWeight: 600,
  color: theme.palette.primary.main,
  background: 'none',
  border: 0,
  borderRadius: 4,
  padding: '4px 6px',
  minHeight: 28,
  minWidth: 28,
  cursor: 'pointer',
  display: 'inline-flex',
  gap: 8,
  alignItems: 'center',
  whiteSpace: 'nowrap',
  '&:hover': { background: theme.palette.action.hover },
  '&:focus-visible': { outline: '3px solid currentColor', outlineOffset: 1 },
  '&.settled': { color: theme.palette.text.secondary },
}));

export function useEvidenceCountText() {
  const translate = useTranslate();
  return ({ comments = 0, unresolved = 0, attachments = 0 }: Partial<EvidenceCount>): string => {
    const parts = [
      ...(comments > 0 ? [translate('discussion.commentCount', { smart_count: comments })] : []),
      ...(unresolved > 0 ? [translate('discussion.openCount', { smart_count: unresolved })] : []),
      ...(attachments > 0 ? [translate('discussion.fileCount', { smart_count: attachments })] : []),
    ];
    return parts.length === 0 ? translate('discussion.none') : parts.join(', ');
  };
}

/** Shows the number of comments and files of a measurement, and opens them. */
export const EvidenceButton = memo(function EvidenceButton({
  counts,
  name,
  className,
  always = false,
  onOpen,
}: EvidenceButtonProps) {
  const translate = useTranslate();
  const describeCounts = useEvidenceCountText();
  const { comments = 0, unresolved = 0, attachments = 0 } = counts ?? {};
  const hasSome = comments + attachments > 0;
  if (!hasSome && !always) return null;
  const Button = className === undefined ? PlainButton : 'button';
  const countText = describeCounts(counts ?? {});
  return (
    <Button
      type="button"
      className={`${className ?? ''} ${unresolved > 0 ? '' : 'settled'}`}
      aria-haspopup="dialog"
      title={countText}
      onClick={onOpen}
    >
      {/* Numbers on screen, sentences for screen readers. */}
      <span style={visuallyHidden}>{translate('discussion.openOf', { indicator: name, counts: countText })}</span>
      {comments > 0 && (
        <span aria-hidden="true">
          <ChatIcon sx={iconStyle} /> {comments}
        </span>
      )}
      {attachments > 0 && (
        <span aria-hidden="true">
          <AttachIcon sx={iconStyle} /> {attachments}
        </span>
      )}
      {!hasSome && <ChatIcon aria-hidden="true" sx={iconStyle} />}
    </Button>
  );
});
