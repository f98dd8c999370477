/** Fetches the charts and the library they are drawn with. */
export const loadCharts = () => import('./result-charts.tsx');
