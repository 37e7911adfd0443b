import { AUX, type FigureRule, LEAD, PEOPLE } from "./rule.ts";

const displaced = { measure: "displaced", units: PEOPLE } as const;

/** Flight told by where people go and stay: "poured over the border", "are sleeping in schools". */
export const flight: readonly FigureRule[] = [
  {
    ...displaced,
    name: "went-to-refuge",
    phrases: "9,000 residents moved to higher ground; 300 families headed for the border; 40 people escaped abroad",
    after: `${AUX} BE{0,2} ADV{0,2} *GO ADV? TO|IN|PREP ..3 REFUGE|BORDER`,
    subject: true,
  },
  {
    ...displaced,
    name: "left-for-refuge",
    phrases: "4,000 people left for the border",
    after: `${AUX} ADV{0,2} *LEAVE PREP ..3 REFUGE|BORDER`,
    subject: true,
    settled: true,
  },
  {
    name: "is-fleeing",
    phrases: "40,000 people are fleeing the town; 900 families are returning home",
    after: `${AUX} BE{1,2} ADV{0,2} *V_I`,
    subject: true,
    units: PEOPLE,
    form: "V_ING",
    of: ["displaced", "returned"],
  },
  {
    ...displaced,
    name: "went-away",
    phrases: "12,000 people streamed over the border; 3,200 were moved to safety",
    after: `${AUX} BE{0,2} ADV{0,2} *GO|DRIVE ADV? AWAY`,
    subject: true,
  },
  {
    ...displaced,
    name: "moved-to-refuge",
    phrases: "rescuers moved 450 people to shelters; 80 villagers were taken to safety",
    before: `*GO|CLAIM|DRIVE ${LEAD}`,
    after: "ADV? TO|IN|AWAY ..3 REFUGE",
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
    phrases: "set more than a million on the move; sent 8,000 people on the run",
    before: `*PUT|CAUSE ${LEAD}`,
    after: "ONMOVE",
    settled: true,
  },
  {
    ...displaced,
    name: "stay-in-refuge",
    phrases: "2,300 people are living in tents; 300 families sleep in schools; 40 were put up in a gym",
    after: `${AUX} BE{0,2} ADV{0,2} *STAY|LIVE ADV? IN|PREP|AS|FROM ..4 REFUGE|ROOF`,
    subject: true,
  },
  {
    ...displaced,
    name: "be-in-refuge",
    phrases: "63,000 people are in evacuation centres; 264 residents remain under an evacuation order",
    after: `${AUX} BE|REMAIN{1,2} ADV{0,2} IN|PREP ..4 *REFUGE`,
    subject: true,
  },
  {
    ...displaced,
    name: "driven-to",
    phrases: "13,000 people have been driven into camps; 90 families were pushed out of the valley",
    after: `${AUX} BE{0,2} ADV{0,2} *DRIVE TO|FROM|IN ..2 REFUGE|AREA|HOMES`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "refuge-hosts",
    phrases: "twenty schools now house 5,400 people",
    before: `REFUGE|ROOF COMMA? WHO? HAVE? ADV? BE{0,2} ADV? TO? *HOST ${LEAD}`,
  },
  {
    ...displaced,
    name: "hosts-families",
    phrases: "the town shelters 300 families",
    before: `*HOST ${LEAD}`,
    units: ["household"],
  },
  {
    ...displaced,
    name: "hosts-nationals",
    phrases: "the country shelters 600,000 Syrians",
    before: `*HOST ${LEAD}`,
    noun: "NATION",
  },
];
