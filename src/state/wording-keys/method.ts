// Derived from content/wording.json by `npm run schema`: every text and what has to be filled in.
export interface Keys {
  'method.asked': never; 'method.asked-text': 'roleA' | 'roleB' | 'skills' | 'skillsA' | 'skillsB';
  'method.asking': never; 'method.asking-text': 'gain' | 'quick' | 'standard' | 'stop';
  'method.constants': never; 'method.contents-stat': never; 'method.error': never;
  'method.error-text': never; 'method.figure': never; 'method.figures': never;
  'method.figures-caption': never; 'method.figures-lead': 'people' | 'seeds';
  'method.figures-note': never; 'method.got': never; 'method.lead': never; 'method.lean': never;
  'method.lean-text': 'lean'; 'method.must': never; 'method.page': never; 'method.quality': never;
  'method.quality-text': 'few' | 'full'; 'method.role': never;
  'method.role-text': 'barA' | 'barB' | 'roleA' | 'roleB'; 'method.score': never;
  'method.score-text': never; 'method.source': never; 'method.source-text': 'roleA' | 'roleB';
  'method.stat-class': 'firm' | 'likely'; 'method.stat-lead': never; 'method.stat-next': never;
  'method.stat-reading': never; 'method.stat-role': never; 'method.stat-state': never;
  'method.stat-update': never; 'method.title': never; 'method.verdict': never;
  'method.verdict-text': 'coverage' | 'firm' | 'likely'; 'method.weights': never;
  'method.weights-text': never;
}
