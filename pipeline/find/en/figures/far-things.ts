import { AUX, type FigureRule, THINGS } from "./rule.ts";

/** Frames for what is built that read over a gap, tried when nothing stood right beside the number. */
export const farThings: readonly FigureRule[] = [
  {
    name: "harm-passive-far",
    gap: true,
    phrases: "five schools in the town were shelled",
    after: `..14 ${AUX} BE{1,2} ADV{0,3} *HARM`,
    subject: true,
    units: THINGS,
    form: "V_PP",
  },
  {
    name: "fell-far",
    gap: true,
    phrases: "scores of homes in the old town have come down",
    after: `..10 ${AUX} ADV{0,2} *FALLS`,
    subject: true,
    units: THINGS,
  },
  {
    name: "is-out-far",
    gap: true,
    phrases: "twelve health centres in the district are out of service",
    after: `..10 ${AUX} BE|LIE|REMAIN{1,2} ADV{0,3} *OUT`,
    subject: true,
    units: THINGS,
  },
  {
    name: "harm-passive-hosting",
    gap: true,
    phrases: "two schools sheltering displaced families were hit",
    after: `STAY|HOST !BE|STOP|COMMA|SEMICOLON{1,6} BE{1,2} ADV{0,3} *HARM`,
    subject: true,
    units: THINGS,
    form: "V_PP",
  },
  {
    name: "harm-reduced-far",
    gap: true,
    phrases: "has seen four hospitals in the region shelled",
    after: "IN !AND|NUM|NUMWORD|VAGUE|STOP|COMMA|SEMICOLON|BE|HAVE|SAY|V_T|V_I|WHO|HARM{1,6} *HARM",
    subject: true,
    units: THINGS,
    form: "V_PP",
    noObject: true,
  },
];
