import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';
import { Brand } from '#ui/brand.tsx';
import { later } from '#ui/later.tsx';

const LanguageSwitch = later(async () => (await import('./language-switch.tsx')).LanguageSwitch);

/** Left out of a build in one language, and of the home page as it stands in the built page. */
function Languages() {
  const [isRunning, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  return isRunning && <LanguageSwitch />;
}

/** Whoever scrolled before anything ran stays where they are. */
let arrived = false;

/** The frame of every page but the questions. */
export function Layout({ notices }: { readonly notices: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { key } = useLocation();
  // In braces: newer browsers return a promise here, which is no clean-up.
  useEffect(() => {
    if (arrived || key !== 'default') window.scrollTo(0, 0);
    arrived = true;
  }, [key]);
  return (
    <>
      {/* A link to #main would be a route here, so the focus is moved instead. */}
      <button type="button" className="btn skip" onClick={() => main.current?.focus()}>
        {text('app.skip')}
      </button>
      <header className="top">
        <Link className="brand" to={addresses.home} aria-label={text('nav.home')}>
          <Brand />
          <span>{text('app.name')}</span>
        </Link>
        <nav aria-label={text('app.nav')}>
          <NavLink to={addresses.difference}>{text('nav.difference')}</NavLink>
          <NavLink to={addresses.people}>{text('nav.people')}</NavLink>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {notices}
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">
        <p>{text('app.foot')}</p>
        <nav aria-label={text('nav.foot')}>
          <Link to={addresses.method}>{text('nav.method')}</Link>
          <Link to={addresses.settings}>{text('nav.settings')}</Link>
          <Link to={addresses.privacy}>{text('nav.privacy')}</Link>
        </nav>
        {import.meta.env.VITE_TRANSLATED && <Languages />}
      </footer>
    </>
  );
}
