import { type ReactNode, Suspense } from 'react';
import { useStorage } from '#state/storage.ts';
import { later } from '#ui/later.tsx';

const StoppedScreen = later(async () => (await import('./stopped-screen.tsx')).StoppedScreen);

/** Stands in for every page where reading or writing could spoil what another version keeps. */
export function StorageGate({ children }: { readonly children: ReactNode }) {
  const status = useStorage((state) => state.status);
  if (status !== 'newer' && status !== 'blocked' && status !== 'outdated') return children;
  return (
    <Suspense fallback={null}>
      <StoppedScreen status={status} />
    </Suspense>
  );
}
