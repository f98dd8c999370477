/** Fetches what stands behind the questions without running it: running the charts would hold up a slow phone. */
export function fetchLater(): void {
  const later = document.querySelector<HTMLMetaElement>('meta[name="later"]');
  // Once is enough.
  later?.remove();
  for (const file of later?.content.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
}
