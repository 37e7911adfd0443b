/** What panels are headed with: what is counted. */
export interface MeasureWords {
  movements: string;
  /** "Civilians killed" of a counted noun and a measure's id. */
  counted: (unit: string, measure: string) => string;
  /** "People living displaced". */
  livingDisplaced: (unit: string) => string;
  /** A figure's own words, where its noun would say little. */
  quoted: (label: string) => string;
}
