// Stands in the built page itself and runs before the first paint: an address that is not the home page must never
// show it, not even for a moment, and chosen colours and the language are there from the start.
(() => {
  const root = document.documentElement;
  const { dataset } = root;
  const { hash, search } = window.location;
  if (!/^(?:#\/?)?$/.test(hash)) dataset['elsewhere'] = '';
  if (new URLSearchParams(search).get('embed') === '1') dataset['embed'] = '';
  let chosen;
  try {
    const { theme, language } = JSON.parse(localStorage.getItem('rolefit.preferences') ?? '{}');
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
    if (typeof language === 'string') chosen = language;
  } catch {
    // Storage is closed, or holds something odd: the colours and the languages of the device.
  }
  if (!dataset['languages']) return;
  const directions = JSON.parse(dataset['languages']);
  const wanted = [chosen, ...navigator.languages].flatMap((one = '') => [
    one,
    ...one.split('-', 1),
  ]);
  const found = wanted.find((one) => Object.hasOwn(directions, one));
  if (!found || found === 'en') return;
  root.lang = found;
  root.dir = directions[found];
  // The home page in the built page is written in the language of the content.
  dataset['elsewhere'] = '';
})();
