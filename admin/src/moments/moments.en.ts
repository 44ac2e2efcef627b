import type { ResourceWords } from '../i18n/resourceWords.ts';

export const momentsWords = {
  name: 'Moment |||| Moments',
  empty: 'No moments yet. The lead partner names the times as of which everybody can look at the figures, such as a meeting.',
  fields: { id: 'Number', name: 'Name', asOf: 'As known on', meetingId: 'Meeting', note: 'Note' },
} satisfies ResourceWords<'moments'>;

export const momentsEnglish = {
  moments: {
    nameHelp: 'As people will remember it: “As seen in Poznań, 20 November 2019”.',
    compare: 'Compare as known then',
    keep: 'Keep as a moment',
    kept: 'Compare as of “%{name}”',
    nameOf: 'As seen in %{place}, %{day}',
  },
};
