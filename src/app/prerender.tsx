/** The home page as markup, for the build: it is on the screen before anything has run. Never loaded by a browser. */
import { Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { createPath, Route, Router, Routes, type To } from 'react-router-dom';
import { HomePage } from '#pages/home/home-page.tsx';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';
import { Layout } from './layout.tsx';

const nowhere = () => undefined;
/** Writes addresses as the router of the app does, and goes nowhere. */
const navigator = {
  createHref: (to: To) => `#${typeof to === 'string' ? to : createPath(to)}`,
  go: nowhere,
  push: nowhere,
  replace: nowhere,
};

/** Comes with the app. */
const later = <Suspense fallback={null}>{null}</Suspense>;

export const homeTitle = (): string => text('app.title', { page: text('home.page') });

/** With the marks by which the app takes the same elements over, in a browser that keeps nothing yet. */
export const homeMarkup = (): string =>
  renderToString(
    <Router location={addresses.home} navigator={navigator} static>
      <Routes>
        <Route element={<Layout notices={later} />}>
          <Route path={addresses.home} element={<HomePage kept={later} />} />
        </Route>
      </Routes>
    </Router>,
  );
