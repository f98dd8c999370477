// The service worker with the list of every file it keeps, and the manifest by which a device installs the site.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VitePWA } from 'vite-plugin-pwa';
import { siteDescription } from './built-words.ts';
import { readContent } from './content-files.ts';

/** Headers are kept with the page they came with: where they change, it must be fetched again. */
const headersHash = (): string =>
  createHash('sha256')
    .update(readFileSync(new URL('../public/_headers', import.meta.url)))
    .digest('hex');

const page = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
/** What the page says of itself is said once. */
const said = (pattern: RegExp): string => {
  const found = pattern.exec(page)?.[1];
  if (found === undefined) throw new Error(`index.html has no ${pattern}.`);
  return found;
};
const paper = said(/name="theme-color" content="([^"]+)"/);

const picture = (src: string, sizes: string) => ({ src, sizes, type: 'image/png' });

export const keptOffline = () => {
  const read = readContent();
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/worker',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    // src/app/offline.ts registers it, by the one name that the content policy allows.
    injectRegister: false,
    injectManifest: {
      // No picture: only messengers and the dialog of installing show one.
      globPatterns: ['**/*.{html,js,css,woff2,svg}'],
      globIgnores: ['service-worker.js'],
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) =>
            entry.url.endsWith('.html')
              ? { ...entry, revision: `${entry.revision}-${headersHash().slice(0, 8)}` }
              : entry,
          ),
          warnings: [],
        }),
      ],
    },
    manifest: {
      id: './',
      name: 'Rolefit: one role, both, or neither',
      short_name: 'Rolefit',
      // Faults in the content stop the build where it is read.
      description: 'pack' in read ? siteDescription(read) : '',
      lang: 'en',
      categories: ['business', 'productivity'],
      theme_color: paper,
      background_color: paper,
      start_url: './',
      scope: './',
      display: 'standalone',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        picture('icon-192.png', '192x192'),
        picture('icon-512.png', '512x512'),
        { ...picture('icon-maskable-512.png', '512x512'), purpose: 'maskable' },
      ],
      screenshots: [
        { ...picture('screenshot-narrow.png', '780x1688'), form_factor: 'narrow' },
        { ...picture('screenshot-wide.png', '1280x800'), form_factor: 'wide' },
      ],
      shortcuts: [
        { name: 'Assess yourself', url: './#/start' },
        { name: 'People', url: './#/people' },
        { name: 'The difference between the two', url: './#/difference' },
      ],
    },
  });
};
