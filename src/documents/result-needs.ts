/** Parts of a dossier by which scores are counted, for the `needs` of papers that print results. */
export const scoringNeeds: readonly string[] = [
  'assessment.year',
  'assessment.scale',
  'assessment.indexSet',
  'assessment.previousYear',
];

/** Parts of a dossier by which results are rounded, ranked, classified and laid out, for the same papers. */
export const resultStyleNeeds: readonly string[] = [
  'profile.numbers',
  'profile.resultTable',
  'profile.ranking',
  'profile.classifyFrom',
];
