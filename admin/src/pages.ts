import { type ComponentType, lazy } from 'react';
import { NotYet } from './shell/NotYet.tsx';

type Page = { default: ComponentType };

const found = import.meta.glob<Page>([
  './home/HomePage.tsx',
  './measurements/FiguresPage.tsx',
  './progress/ComparePage.tsx',
  './progress/ExplainPage.tsx',
]);

const later = async (): Promise<Page> => ({ default: NotYet });
const page = (file: string) => lazy<ComponentType>(found[file] ?? later);

export const HomePage = page('./home/HomePage.tsx');
export const FiguresPage = page('./measurements/FiguresPage.tsx');
export const ComparePage = page('./progress/ComparePage.tsx');
export const ExplainPage = page('./progress/ExplainPage.tsx');
