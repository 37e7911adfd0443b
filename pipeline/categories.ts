import type {
  Basis,
  Comparator,
  Counting,
  Figure,
  Modality,
  Precision,
  Severity,
  SourceKind,
  Status,
  UnitClass,
} from "./types.ts";

/** The words that each field of a record may hold, in the order in which readers are shown them. */
export const COMPARATORS: readonly Comparator[] = [
  "exact",
  "about",
  "nearly",
  "more_than",
  "at_least",
  "fewer_than",
  "at_most",
  "between",
  "vague",
];
export const UNIT_CLASSES: readonly UnitClass[] = ["person", "household", "movement", "facility", "building", "event"];
export const COUNTINGS: readonly Counting[] = ["flow", "stock"];
export const MODALITIES: readonly Modality[] = ["reported", "projected", "denied", "planned"];
export const METHODS: readonly NonNullable<Figure["method"]>[] = ["documented", "estimated"];
export const BASES: readonly Basis[] = ["stated", "inferred", "unknown"];
export const PRECISIONS: readonly Precision[] = ["day", "month", "year", "approx"];
export const STATUSES: readonly Status[] = ["accepted", "waiting", "rejected"];
export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];
export const SOURCE_KINDS: readonly SourceKind[] = [
  "monitor",
  "un",
  "government",
  "military",
  "armed_group",
  "ngo",
  "health",
  "media",
  "witness",
  "other",
];
