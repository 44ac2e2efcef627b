import GlobalStyles from '@mui/material/GlobalStyles';
import { useTranslate } from 'react-admin';

interface ReportPaperProps {
  /** Organisation and period, at the foot of each page. */
  title: string;
}

/** In CSS a text stands between quotes. */
const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The paper of a printed report: its margins, page numbers, and colours of ink. */
export function ReportPaper({ title }: ReportPaperProps) {
  const translate = useTranslate();
  const [before = '', between = ''] = translate('reports.pageOf', { page: '\n', pages: '\n' }).split('\n');
  return (
    <GlobalStyles
      styles={{
        '@page': {
          size: 'A4',
          margin: '16mm 14mm 18mm',
          '@bottom-left': { content: quote(title), fontFamily: 'sans-serif', fontSize: '8pt', color: '#444' },
          '@bottom-right': {
            content: `${quote(before)} counter(page) ${quote(between)} counter(pages)`,
            fontFamily: 'sans-serif',
            fontSize: '8pt',
            color: '#444',
          },
        },
        '@media print': {
          'html, body, #root > *, main': { background: '#fff !important' },
          'body, body *': { color: '#000 !important', boxShadow: 'none !important' },
          main: { padding: '0 !important', maxWidth: 'none !important' },
          'h1, h2, h3': { breakAfter: 'avoid' },
          h1: { fontSize: '18pt !important' },
          'main button, main input, main label, main textarea, main [role=combobox]': {
            display: 'none !important',
          },
          'p, li, dd': { orphans: 3, widows: 3 },
        },
        // What has the focus is not hidden by the bar at the bottom of the window.
        '@media screen': { html: { scrollPaddingBottom: 110 } },
      }}
    />
  );
}
