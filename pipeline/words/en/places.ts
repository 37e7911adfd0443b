import type { Entry } from "../lexicon.ts";

/** Generic words of places: they stand beside a name ("the town of Morek") or for one met before ("the region"). */
export const placeWords: readonly Entry[] = [
  {
    words:
      "region|province|governorate|district|county|state|area|territory|enclave|zone|peninsula|oblast|sub-district|subdistrict|valley|strip|archipelago|prefecture|department|countryside",
    classes: ["AREA"],
    meaning: { generic: "region" },
  },
  {
    words: "city|town|village|capital|camp|neighbourhood|neighborhood|port|settlement|township|suburb|island",
    classes: ["AREA"],
    meaning: { generic: "town" },
  },
  { words: "region|area|countryside|peninsula|enclave|zone", classes: ["WIDER"] },
  { words: "country|nation", classes: ["AREA"], meaning: { generic: "country" } },
  {
    words:
      "northern|southern|eastern|western|central|north|south|east|west|north-west|north-east|south-west|south-east|northwest|northeast|southwest|southeast|northwestern|northeastern|southwestern|southeastern|north-western|north-eastern|south-western|south-eastern|upper|lower|greater",
    classes: ["COMPASS"],
  },
];
