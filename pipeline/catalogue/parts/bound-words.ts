/** What the marks of a chart say of a number, for its key. */
export interface BoundWords {
  exact: string;
  more: string;
  less: string;
  rounded: string;
  range: string;
  vague: string;
}
