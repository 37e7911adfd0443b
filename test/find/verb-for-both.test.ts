import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* A verb that stands for two, or far from its subject. */

it.each<[string, ...string[]]>([
  // the verb of the first stands for both
  ["Four climbers died on the north face, and a guide on the south ridge.", "deaths 4 climbers", "deaths 1 guide"],
  ["Four climbers died on the north face, and a guide on the south ridge called for help.", "deaths 4 climbers"],
  ["Four climbers died on the north face, and a guide on the south ridge said so.", "deaths 4 climbers"],
  [
    "Nineteen herders have drowned in Mali over the same week, and six traders in Niger, according to the mayor.",
    "deaths 19 herders",
    "deaths 6 traders",
  ],
  ["Thirty-two soldiers have been killed in Mali, and three ministers in Niger resigned.", "deaths 32 soldiers"],
  ["Thirty-two soldiers have been killed in Mali, and three ministers in Niger are at odds.", "deaths 32 soldiers"],
  ["Six people were wounded in the market, and two nurses at the clinic.", "injuries 6 people", "injuries 2 nurses"],
  ["Six people were wounded in the market, and two nurses at the clinic treated them.", "injuries 6 people"],
  ["Six houses burned in Mali, and a school in Niger.", "homes_destroyed 6 houses", "facilities_hit 1 school"],
  ["Floods killed 12 in Sudan; 40 in Chad.", "deaths 12 people", "deaths 40 people"],
  ["Floods killed 12 in Sudan; 40 experts in Chad met.", "deaths 12 people"],
  // who died with them
  ["A baker died with three of his nephews.", "deaths 1 baker", "deaths 3 nephews"],
  ["A driver drowned with his two sons when the boat sank.", "deaths 1 driver", "deaths 2 sons"],
  ["A singer died with his two sons at his side.", "deaths 1 singer"],
  ["A soldier died with two of his friends watching.", "deaths 1 soldier"],
  // told between one and what befell them
  ["A baker who had lived there for nine years died.", "deaths 1 baker"],
  ["A driver who had stopped to help was killed.", "deaths 1 driver"],
  ["A man who saw the girl die left."],
  ["A man who knew the driver died later."],
  ["A woman who wrote about the men who died was praised."],
  ["Six monks died when a clinic that served as a barracks collapsed.", "deaths 6 monks", "facilities_hit 1 clinic"],
  ["A school that had been used as a polling station burned down.", "facilities_hit 1 school"],
  ["A chapel that doubles as a concert hall opened on Monday."],
  ["A bridge that links a school collapsed."],
  // whose
  ["The police found the bodies of three men and two women whose car had crashed.", "deaths 3 men", "deaths 2 women"],
  ["Twelve people died, and 20 women whose homes burned are safe.", "deaths 12 people"],
])("%s", (text, ...lines) => expect(figuresIn(text).map(figureLine)).toEqual(lines));
