/** The mark: two inks and where they meet. */
export const Brand = () => (
  <svg viewBox="0 0 32 22" aria-hidden="true">
    <circle cx="11" cy="11" r="11" className="brand-a" />
    <circle cx="21" cy="11" r="11" className="brand-b" />
    <path d="M16 1.2a11 11 0 0 1 0 19.6a11 11 0 0 1 0-19.6z" className="brand-both" />
  </svg>
);
