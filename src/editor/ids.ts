/** Every id that package.json contributes and the code uses, in one place; a test compares the two. */
export const COMMANDS = {
  annotateFile: 'pressmark.annotateFile',
  stopAnnotatingFile: 'pressmark.stopAnnotatingFile',
  switchOff: 'pressmark.switchOff',
  switchOn: 'pressmark.switchOn',
  tagSelection: 'pressmark.tagSelection',
  tagArticle: 'pressmark.tagArticle',
  accept: 'pressmark.accept',
  reject: 'pressmark.reject',
  removeMark: 'pressmark.removeMark',
  markAs: 'pressmark.markAs',
  undoDecision: 'pressmark.undoDecision',
  rename: 'pressmark.rename',
  mergeEntities: 'pressmark.mergeEntities',
  mergeInto: 'pressmark.mergeInto',
  splitEntity: 'pressmark.splitEntity',
  markDifferent: 'pressmark.markDifferent',
  somebodyElse: 'pressmark.somebodyElse',
  changeType: 'pressmark.changeType',
  addAlias: 'pressmark.addAlias',
  setWikidata: 'pressmark.setWikidata',
  writeNote: 'pressmark.writeNote',
  acceptMatch: 'pressmark.acceptMatch',
  refuseMatch: 'pressmark.refuseMatch',
  openDossier: 'pressmark.openDossier',
  showPeople: 'pressmark.showPeople',
  showEvents: 'pressmark.showEvents',
  nextMention: 'pressmark.nextMention',
  previousMention: 'pressmark.previousMention',
  nextEvent: 'pressmark.nextEvent',
  previousEvent: 'pressmark.previousEvent',
  goToMention: 'pressmark.goToMention',
  setPublished: 'pressmark.setPublished',
  revealSidecar: 'pressmark.revealSidecar',
  copyCleanText: 'pressmark.copyCleanText',
  foldBoilerplate: 'pressmark.foldBoilerplate',
  exportAnalysis: 'pressmark.exportAnalysis',
  scopeArticle: 'pressmark.scopeArticle',
  scopeFolder: 'pressmark.scopeFolder',
  readFolder: 'pressmark.readFolder',
  stopReading: 'pressmark.stopReading',
  filter: 'pressmark.filter',
  clearFilter: 'pressmark.clearFilter',
  showMore: 'pressmark.showMore',
  openTimeline: 'pressmark.openTimeline',
  groupEvents: 'pressmark.groupEvents',
  showStatements: 'pressmark.showStatements',
  hideStatements: 'pressmark.hideStatements',
  changeEventKind: 'pressmark.changeEventKind',
  changeEventParties: 'pressmark.changeEventParties',
  acceptLine: 'pressmark.acceptLine',
  refuseLine: 'pressmark.refuseLine',
} as const;

export const VIEWS = {
  people: 'pressmark.people',
  events: 'pressmark.events',
  organizations: 'pressmark.organizations',
  tags: 'pressmark.tags',
} as const;

/** Type of the timeline's panel, by which a window that opens again knows it. */
export const TIMELINE = 'pressmark.timeline';

/** Context keys that enablement and `when` clauses read. */
export const CONTEXTS = {
  enabled: 'pressmark.enabled',
  activeEditorIsText: 'pressmark.activeEditorIsText',
  activeEditorIsArticle: 'pressmark.activeEditorIsArticle',
  caretOnSuggestion: 'pressmark.caretOnSuggestion',
  decided: 'pressmark.decided',
  scope: 'pressmark.scope',
  filtered: 'pressmark.filtered',
  statements: 'pressmark.statements',
  readingFolder: 'pressmark.readingFolder',
} as const;

export const SIDECAR_SUFFIX = '.marks.yaml';
export const FOLDER_FILE = 'pressmark.yaml';
export const DIAGNOSTICS_SOURCE = 'Pressmark';
