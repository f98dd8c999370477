// Finds a Firefox for the one journey that is walked in it; run as a program, it installs one where that is possible.
import { canInstallPackages, firstOf, inPath, runs } from './browser.ts';

export const findFirefox = (): string | undefined =>
  firstOf('ROLEFIT_FIREFOX', [
    ...inPath(['firefox', 'firefox-esr']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** Said where there is none: the journey is left out then, and nobody is to think that it was walked. */
const withoutFirefox =
  'no Firefox found, and none could be installed: nothing was tried in it. ROLEFIT_FIREFOX names one.';

if (process.argv[1] === import.meta.filename) {
  let found = findFirefox();
  if (found === undefined && canInstallPackages) {
    console.log('Firefox: none found, installing firefox-esr with apt-get ...');
    if (runs('apt-get update && apt-get install -y firefox-esr')) found = findFirefox();
  }
  console.log(`Firefox: ${found === undefined ? withoutFirefox : `using ${found}`}`);
}
