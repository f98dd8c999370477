/**
 * Fetches what stands behind the questions without running it. The guard in the built page does, scripts/before-paint.js:
 * it knows the files, and fetches them once.
 */
export const fetchLater = () => window.dispatchEvent(new Event('result-near'));
