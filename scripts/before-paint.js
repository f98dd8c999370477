// Stands in the built page itself and runs before the first paint, which waits for it: an address that is not the home
// page must never show it, not even for a moment, but for the frame that both have; and chosen colours and the language
// are there from the start. Begins what runs after it.
(() => {
  const lists = document.currentScript?.dataset;
  /**
   * What runs on every page, what a result needs, what an invite needs.
   * @param {'files' | 'result' | 'invite'} name
   */
  const filesOf = (name) => lists?.[name]?.split(' ') ?? [];
  const root = document.documentElement;
  const { hash, search } = window.location;
  const isEmbedded = search !== '' && new URLSearchParams(search).get('embed') === '1';
  let isHome = /^(?:#\/?)?$/.test(hash);
  // Questions have no frame.
  let isBare = hash.startsWith('#/question');
  let chosen;
  try {
    const kept = localStorage.getItem('rolefit.preferences');
    if (kept) {
      const { theme, language } = JSON.parse(kept);
      if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
      if (typeof language === 'string') chosen = language;
    }
  } catch {
    // Storage is closed, or holds something odd: the colours and the languages of the device.
  }
  const languages = root.getAttribute('data-languages');
  if (languages) {
    const directions = JSON.parse(languages);
    const wanted = [chosen, ...navigator.languages].flatMap((one = '') => [
      one,
      ...one.split('-', 1),
    ]);
    const found = wanted.find((one) => Object.hasOwn(directions, one));
    if (found && found !== 'en') {
      root.lang = found;
      root.dir = directions[found];
      // The built page is written in the language of the content.
      isHome = false;
      isBare = true;
    }
  }
  if (!isHome) root.dataset['elsewhere'] = isBare ? 'bare' : '';
  if (isEmbedded) root.dataset['embed'] = '';

  // Later, because some browsers break off what a page fetches when it is left.
  const tell = () =>
    setTimeout(() => {
      const notice = document.getElementById('unfetched');
      notice?.removeAttribute('hidden');
      notice?.querySelector('button')?.addEventListener('click', () => window.location.reload());
    }, 500);
  addEventListener('unfetched', tell, { once: true });
  const fail = () => {
    tell();
    // Nothing will come any more. Whoever follows a link asks anew.
    if (!isHome) root.dataset['elsewhere'] = 'unfetched';
    addEventListener('hashchange', () => window.location.reload());
  };
  const start = () => {
    Promise.all(filesOf('files').map((file) => import(file))).catch(fail);
  };
  // The home page is drawn without code, which waits until it is on the screen, one frame further on. Any other page
  // comes out of the code, and where nobody looks, as in a frame further down, there may be no next frame.
  if (!isHome || isEmbedded || document.hidden) start();
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));

  // Fetched, not run: running the charts would hold up a slow phone. What a link leads to comes along with the code that
  // will ask for it.
  /** @param {'result' | 'invite'} name */
  const fetchAhead = (name) => {
    for (const file of filesOf(name)) {
      const link = document.createElement('link');
      const isSheet = file.endsWith('.css');
      link.rel = isSheet ? 'preload' : 'modulepreload';
      if (isSheet) link.as = 'style';
      link.crossOrigin = '';
      link.href = file;
      document.head.append(link);
    }
  };
  if (/^#i1/i.test(hash)) fetchAhead('invite');
  if (/^#r1/i.test(hash)) fetchAhead('result');
  else addEventListener('result-near', () => fetchAhead('result'), { once: true });
})();
