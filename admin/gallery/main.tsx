import { createRoot } from 'react-dom/client';
import { Gallery } from './Gallery.tsx';
import { loadLaterTexts } from '../src/i18n/i18nProvider.ts';
import { renderStates } from './renderStates.tsx';

const container = document.getElementById('root');
if (!container) throw new Error('The page has no root element.');

// States of every page stand beside each other.
await loadLaterTexts();

// The gallery shows each state in a frame of its own, which is this page again: there, widths are those of the frame.
const search = new URLSearchParams(window.location.search);
if (search.has('frame')) renderStates(container, search.get('frame') === 'dark' ? 'dark' : 'light');
else createRoot(container).render(<Gallery />);
