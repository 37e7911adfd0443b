import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who thinks, fears or mentions so", () => {
  it.each([
    // set apart
    ["A landslide has, relief workers reckon, killed over 300 people.", "relief workers"],
    ["Up to 40 families might have to leave, the mayor of Tovar fears.", "mayor of Tovar"],
    ['"Ten have not come back," the colonel went on.', "colonel"],
    ["Guards killed 12 people, Rescue Coast, a Tovar watchdog, charged.", "Rescue Coast"],
    ["A new slide, geologists have long cautioned, could kill 300 people.", "geologists"],
    ["The slide killed 12 people in 2015; a new one, geologists fear, could kill 300 people.", "- / geologists"],
    // before "that", a number, what may be
    ["Researchers at the Coastal Council think that 100 people are missing.", "Coastal Council"],
    ["The prefect of Tovar has proposed that 200 families be relocated.", "prefect of Tovar"],
    ["Police fear 40 dead.", "Police"],
    ["Ana Prado, who runs civil protection, fears mudslides will force 200 people to flee.", "civil protection"],
    ["The police count 12 dead.", "police"],
    ["The army pulled out. Its communique mentioned five wounded soldiers.", "army"],
    // nobody
    ["Police charged 40 men who had killed 12 people.", "-"],
    ["More than 100 people are feared drowned.", "-"],
    ["Guards killed 12 people, all thought armed.", "-"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});

describe("who counts or sees the dead", () => {
  it.each([
    [
      "An ambulance driver who went there counted 27 wounded, and said one had died.",
      "ambulance driver / ambulance driver",
    ],
    ["The army spoke of 20 deaths, while residents counted 30 deaths.", "army / residents"],
    ["A Harbour News reporter saw ten bodies outside the jail.", "Harbour News reporter"],
    ["The hospital saw 40 wounded.", "-"],
    ["Ruritania counted 116 dead.", "-"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});

describe("who puts out a statement, and whose office it is", () => {
  it.each([
    ["The Dawn Front put out a statement claiming 150 soldiers were killed.", "Dawn Front"],
    ["The mayor was removed for reporting the fire late, and 12 people died.", "-"],
    ["Tovar could see 200 deaths this year, its health directorate said.", "health directorate"],
    ["OCHA said roads were cut. Its local team counted 12 dead children.", "OCHA"],
    ["OCHA said roads were cut. Their relatives said 12 men were held.", "relatives"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
