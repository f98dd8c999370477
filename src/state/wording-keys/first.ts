// Derived from content/wording.json by `npm run schema`: every text and what has to be filled in.
export interface Keys {
  'app.foot': never; 'app.loading': never; 'app.name': never; 'app.nav': never; 'app.skip': never;
  'app.title': 'page'; 'go.again': never; 'go.home': never; 'go.invite': never;
  'go.question': never; 'go.start': never; 'go.team': never; 'nav.difference': never;
  'nav.foot': never; 'nav.home': never; 'nav.method': never; 'nav.people': never;
  'nav.privacy': never; 'nav.settings': never; 'problem.details': never; 'problem.missing': never;
  'problem.missing-title': never; 'problem.page': never; 'problem.reload': never;
  'problem.text': never; 'problem.title': never; 'question.back': never; 'question.check': never;
  'question.clear': never; 'question.continue': never; 'question.enough': never;
  'question.enter': never; 'question.exit': never; 'question.hint-frequency': never;
  'question.hint-ladder': never; 'question.keys': 'enter' | 'first' | 'last';
  'question.more': never; 'question.more-why': never; 'question.no-basis': never;
  'question.or': never; 'question.page': 'place' | 'total'; 'question.part': 'name' | 'part';
  'question.part-1': never; 'question.part-2': never; 'question.part-3': never;
  'question.part-4': never; 'question.progress': 'minutes' | 'place' | 'total';
  'question.progress-end': 'place' | 'total'; 'question.progress-label': never;
  'question.progress-link': never; 'question.progress-more': 'most' | 'place';
  'question.progress-show': never; 'question.return': never; 'question.saved': never;
  'question.skip': never; 'question.unsaved': never; 'range': 'high' | 'low'; 'start.begin': never;
  'start.brief': 'name'; 'start.brief-nameless': never; 'start.continue': never;
  'start.get': 'roleA' | 'roleB'; 'start.name': never; 'start.name-hint': never;
  'start.name-optional': never; 'start.page': never; 'start.quick': never;
  'start.quick-hint': never; 'start.reader': never; 'start.reader-candidate': never;
  'start.reader-owner': never; 'start.reader-solo': never; 'start.replace': never;
  'start.run': never; 'start.run-everything': 'count'; 'start.run-everything-hint': 'to';
  'start.run-quick': 'count'; 'start.run-quick-hint': 'from' | 'to'; 'start.run-standard': 'count';
  'start.run-standard-hint': 'from' | 'to'; 'start.title': never;
  'start.unfinished': 'done' | 'total'; 'start.what': never; 'start.where': never;
}
