import { later } from './later.tsx';

// Everything but the list, which is what the library opens with.
export const ReadView = later(async () => (await import('./ReadView.tsx')).ReadView);
export const FiguresView = later(async () => (await import('./TableViews.tsx')).FiguresView);
export const QuotesView = later(async () => (await import('./TableViews.tsx')).QuotesView);
export const OfficialsView = later(async () => (await import('./TableViews.tsx')).OfficialsView);
export const PersonView = later(async () => (await import('./TableViews.tsx')).PersonView);
export const StatesView = later(async () => (await import('./OverviewViews.tsx')).StatesView);
export const StateView = later(async () => (await import('./OverviewViews.tsx')).StateView);
export const MatrixView = later(async () => (await import('./OverviewViews.tsx')).MatrixView);
export const TimelineView = later(async () => (await import('./OverviewViews.tsx')).TimelineView);
export const SeriesView = later(async () => (await import('./OverviewViews.tsx')).SeriesView);
export const UpkeepView = later(async () => (await import('./UpkeepView.tsx')).UpkeepView);
export const Exporting = later(async () => (await import('./Exporting.tsx')).Exporting);
export const Importing = later(async () => (await import('./Importing.tsx')).Importing);
export const Templating = later(async () => (await import('./Templating.tsx')).Templating);
