import { AUX, type FigureRule, LEAD, PEOPLE } from "./rule.ts";

const displaced = { measure: "displaced", units: PEOPLE } as const;

/** People whom others drive, order or move away: "ordered out of the valley", "moved 450 people to shelters". */
export const expulsion: readonly FigureRule[] = [
  {
    ...displaced,
    name: "moved-to-refuge",
    phrases: "rescuers moved 450 people to shelters; 80 villagers were taken to safety",
    before: `*GO|CLAIM|DRIVE|CARRY ${LEAD}`,
    after: "ADV? TO|IN|AWAY ..3 REFUGE",
    settled: true,
  },
  {
    ...displaced,
    name: "moved-out-of",
    phrases: "moved 22,000 people out of the danger zone",
    before: `*GO|CARRY|CLAIM ${LEAD}`,
    after: "OUT_OF ..4 AREA|PLACE|HOMES",
    settled: true,
  },
  {
    ...displaced,
    name: "moved-away",
    phrases: "moved 450 people to safety",
    before: `*GO ${LEAD}`,
    after: "AWAY",
  },
  {
    ...displaced,
    name: "set-moving",
    phrases: "set some 7,000 on the move; sent 8,000 people on the run",
    before: `*PUT|CAUSE ${LEAD}`,
    after: "ONMOVE",
    settled: true,
  },
  {
    ...displaced,
    name: "driven-to",
    phrases: "13,000 people have been driven into camps; 90 families were pushed out of the valley",
    after: `${AUX} BE{0,2} ADV{0,2} *DRIVE TO|FROM|IN ..4 REFUGE|AREA|PLACE|HOMES|BORDER`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "ordered-out",
    phrases: "320 people ordered out of the valley",
    after: `${AUX} BE{0,2} ADV{0,2} *CAUSE FROM ..4 AREA|PLACE|HOMES`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "ordered-out-of",
    phrases: "52,000 people were ordered out of Qamra",
    after: `${AUX} BE{0,2} ADV{0,2} *CAUSE OUT_OF !DUTY`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "made-to-leave",
    phrases: "90 families were told to leave; 2,000 people may have to leave",
    after: `${AUX} BE{0,2} ADV{0,2} CAUSE|PROJECT? TO *LEAVE`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "moved-families",
    phrases: "moved 1,800 families off the slopes",
    before: `*GO ${LEAD}`,
    after: "FROM|IN|TO",
    units: ["household"],
  },
];
