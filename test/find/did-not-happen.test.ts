import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* What nearly happened, was kept from happening, or proved untrue. */

it.each<[string, ...string[]]>([
  ["Nine climbers were nearly killed."],
  ["Nine climbers almost died."],
  ["The slide all but killed nine climbers."],
  ["The slide killed nearly ninety climbers.", "deaths ..90 climbers"],
  ["Nearly ninety climbers were killed.", "deaths ..90 climbers"],
  ["The dyke prevented 31 deaths."],
  ["Guides averted the deaths of 31 climbers."],
  ["Guides could not prevent 31 deaths."],
  ["Rumours that 31 climbers had died proved untrue.", "deaths 31 climbers denied"],
  ["A claim that 31 climbers had died was made up.", "deaths 31 climbers denied"],
  ["A false report said 31 climbers had died.", "deaths 31 climbers denied"],
  ["A report on false alarms said 31 climbers had died.", "deaths 31 climbers"],
  ["The rumour that 31 climbers had died proved true.", "deaths 31 climbers"],
  ["Police want to arrest 31 men.", "detained 31 men planned"],
  ["The rebels seek to abduct 31 men.", "abducted 31 men planned"],
])("%s", (text, ...expected) => expect(figuresIn(text).map(figureLine)).toEqual(expected));

it.each<[string, ...string[]]>([
  ["Nine climbers reported missing were found safe."],
  ["All nine missing climbers have been found."],
  ["Nine climbers listed as missing since Monday have since been traced."],
  ["Nine climbers reported missing were found dead.", "deaths 9 climbers"],
  ["Nine climbers are missing.", "missing 9 climbers"],
  ["Nine climbers are missing, and a guide was found alive.", "missing 9 climbers"],
  ["Nine climbers missing since Monday are feared dead.", "deaths 9 climbers projected"],
  ["Nine climbers hurt in the slide have died.", "deaths 9 climbers"],
  ["Nine climbers hurt in the slide have recovered.", "injuries 9 climbers"],
  ["Nine climbers were hurt, and two died.", "injuries 9 climbers", "deaths 2 people"],
  ["The nine climbers hurt in the slide have died.", "injuries 9 climbers"],
])("says how it ended: %s", (text, ...expected) => expect(figuresIn(text).map(figureLine)).toEqual(expected));
