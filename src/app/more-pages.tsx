import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';

const InvitePage = lazy(async () => ({
  default: (await import('#pages/invite/invite-page.tsx')).InvitePage,
}));
const InvitedPage = lazy(async () => ({
  default: (await import('#pages/invited/invited-page.tsx')).InvitedPage,
}));
const InboxPage = lazy(async () => ({
  default: (await import('#pages/inbox/inbox-page.tsx')).InboxPage,
}));
const ReceivedPage = lazy(async () => ({
  default: (await import('#pages/received/received-page.tsx')).ReceivedPage,
}));
const RateForPage = lazy(async () => ({
  default: (await import('#pages/rate-for/rate-for-page.tsx')).RateForPage,
}));
const PrivacyPage = lazy(async () => ({
  default: (await import('#pages/privacy/privacy-page.tsx')).PrivacyPage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
}));

/** Addresses that few people open: the first page does not carry even their names. */
export const MorePages = () => (
  <Routes>
    <Route path={addresses.invite} element={<InvitePage />} />
    <Route path={addresses.invited} element={<InvitedPage />} />
    <Route path={addresses.inbox} element={<InboxPage />} />
    <Route path={addresses.received} element={<ReceivedPage />} />
    <Route path={addresses.rateInvited} element={<RateForPage />} />
    <Route path={addresses.privacy} element={<PrivacyPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
);
