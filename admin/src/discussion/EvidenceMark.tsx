import AttachIcon from '@mui/icons-material/AttachFile';
import ChatIcon from '@mui/icons-material/ChatBubbleOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { EvidenceCount } from './useEvidence.ts';

interface EvidenceMarkProps {
  counts: EvidenceCount | undefined;
  /** What it is about, for the ear. */
  name: string;
  className?: string;
  /** Whether it is there when there is nothing yet. */
  always?: boolean;
  onOpen: () => void;
}

const icon = { fontSize: '1rem', verticalAlign: '-0.2em' } as const;
const piece = { whiteSpace: 'nowrap' } as const;

export function useCountText() {
  const translate = useTranslate();
  return ({ comments = 0, unresolved = 0, attachments = 0 }: Partial<EvidenceCount>): string => {
    const said = [
      ...(comments > 0 ? [translate('discussion.commentCount', { smart_count: comments })] : []),
      ...(unresolved > 0 ? [translate('discussion.openCount', { smart_count: unresolved })] : []),
      ...(attachments > 0 ? [translate('discussion.fileCount', { smart_count: attachments })] : []),
    ];
    return said.length === 0 ? translate('discussion.none') : said.join(', ');
  };
}

/** How many comments and files hang from a figure; opens them. */
export function EvidenceMark({ counts, name, className, always = false, onOpen }: EvidenceMarkProps) {
  const translate = useTranslate();
  const text = useCountText();
  const { comments = 0, unresolved = 0, attachments = 0 } = counts ?? {};
  const hasSome = comments + attachments > 0;
  if (!hasSome && !always) return null;
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={translate('discussion.openOf', { indicator: name, counts: text(counts ?? {}) })}
      title={text(counts ?? {})}
      onClick={onOpen}
    >
      {comments > 0 && (
        <span style={piece}>
          <ChatIcon sx={icon} /> {comments}
          {unresolved > 0 ? '' : ' ✓'}
        </span>
      )}{' '}
      {attachments > 0 && (
        <span style={piece}>
          <AttachIcon sx={icon} /> {attachments}
        </span>
      )}
      {!hasSome && <ChatIcon sx={icon} />}
    </button>
  );
}
