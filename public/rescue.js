// Hosts show 404.html where they have no file. Some programs turn the "#" of a link into "%23", or lose it, and a
// token then arrives as part of the path; it is put back where it belongs. Nothing else is ever followed.
(() => {
  const { origin, pathname, search } = window.location;
  // 404.html is shown at any depth, but this file stands beside it: so that is where the site is.
  const folder = new URL('.', document.currentScript.src).pathname;
  const sharp = /%(?:25|2525)?23/i.exec(pathname);
  // Without a "#" the last part of the path may be a token.
  const end = sharp ? sharp.index : pathname.lastIndexOf('/') + 1;
  let rest = pathname.slice(end) + search;
  try {
    for (let round = 0; round < 3 && rest.includes('%'); round++) rest = decodeURIComponent(rest);
  } catch {
    // A stray "%": what is there is read as it stands.
  }
  const token = /^[#/]*([reiobd]1[a-z0-9]{6,})/i.exec(rest)?.[1];
  // The origin comes first: a path that begins with "//" would else be another site.
  if (token) window.location.replace(`${origin}${folder}#${token}`);
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('#home')?.setAttribute('href', origin + folder);
  });
})();
