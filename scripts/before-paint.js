// Stands in the built page itself and runs before the first paint: an address that is not the home page must never
// show it, not even for a moment, and chosen colours are there from the start.
(() => {
  const { dataset } = document.documentElement;
  const { hash, search } = window.location;
  if (!/^(?:#\/?)?$/.test(hash)) dataset['elsewhere'] = '';
  if (new URLSearchParams(search).get('embed') === '1') dataset['embed'] = '';
  try {
    const { theme } = JSON.parse(localStorage.getItem('rolefit.preferences') ?? '{}');
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  } catch {
    // Storage is closed, or holds something odd: the colours of the device.
  }
})();
