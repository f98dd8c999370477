/** Has the router look at the address again, as if the visitor had come there just now. */
export function followAddress(): void {
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
}
