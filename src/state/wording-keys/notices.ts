// Derived from content/wording.json by `npm run schema`: every text and what has to be filled in.
export interface Keys {
  'storage.blocked.text': never; 'storage.blocked.title': never; 'storage.download': never;
  'storage.download-failed': never; 'storage.go-on': never; 'storage.memory': never;
  'storage.newer.text': never; 'storage.newer.title': never; 'storage.outdated.text': never;
  'storage.outdated.title': never; 'storage.retry': never; 'storage.set-aside': 'count';
  'storage.set-aside-open': never; 'update.now': never; 'update.ready': never;
}
