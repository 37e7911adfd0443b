import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who says so, named behind what is said, cited or quoted", () => {
  it.each([
    // after
    ["Floods killed 31 people, the National Emergency Centre said.", "National Emergency Centre"],
    [
      "Floods killed 31 people, the National Emergency Centre said on Sunday in a post on Facebook.",
      "National Emergency Centre",
    ],
    ["Floods killed 31 people, the National Emergency Centre (NEC) said.", "National Emergency Centre"],
    ["Floods killed 31 people, the National Emergency Centre reported on Sunday.", "National Emergency Centre"],
    ["Floods killed 31 people, local media reported.", "local media"],
    ["Floods killed 31 people, it was reported.", "-"],
    ["Floods killed 31 people, reports say.", "-"],
    ["Floods reportedly killed 31 people.", "-"],
    ["Floods are said to have killed 31 people.", "-"],
    ["Floods have killed 31 people, according to the National Emergency Centre.", "National Emergency Centre"],
    [
      "Floods have killed 31 people, according to a National Emergency Centre spokeswoman.",
      "National Emergency Centre",
    ],
    ["Floods have killed 31 people, officials in Tovar said.", "officials in Tovar"],
    // a clause of its own
    [
      "Governor Ana Orel said 29 people had died in the north, and in Tovar 17 were killed, two of them by a tree that fell in the storm at night, according to the Tovar Fire Service.",
      "Governor Ana Orel / Tovar Fire Service / Tovar Fire Service",
    ],
    ["Floods have killed 31 people, a district official said.", "district official"],
    ["Floods have killed 31 people, says the National Emergency Centre.", "National Emergency Centre"],
    [
      "Floods have killed 31 people, said Rita Moss, head of the National Emergency Centre.",
      "National Emergency Centre",
    ],
    [
      "Floods have killed 31 people, said Rita Moss, a spokeswoman for the National Emergency Centre.",
      "National Emergency Centre",
    ],
    ["Floods have killed 31 people, said National Emergency Centre director Rita Moss.", "National Emergency Centre"],
    [
      "Floods have killed 31 people, Rita Moss, the National Emergency Centre's director, told reporters.",
      "National Emergency Centre",
    ],
    ["Floods have killed 31 people, the centre's director, Rita Moss, told a press briefing on Sunday.", "centre"],
    ['"Floods have killed 31 people," Rita Moss told AFP.', "Rita Moss"],
    [
      '"Floods have killed 31 people," Rita Moss of the National Emergency Centre told AFP by phone.',
      "National Emergency Centre",
    ],
    ['"Floods have killed 31 people," a rescuer told AFP.', "rescuer"],
    ['"Floods have killed 31 people," said a rescuer with the Red Crescent.', "Red Crescent"],
    ['"Floods have killed 31 people," said 34-year-old farmer Rita Moss.', "farmer Rita Moss"],
    ['"Floods have killed 31 people," said Rita Moss, 34.', "Rita Moss"],
    ['"At least 31 people died," said the imam of the mosque.', "imam of the mosque"],
    ['"At least 31 people died. We are tired," a village elder said.', "village elder"],
    ['"We are tired. At least 31 people died," said Rita Moss, a village elder.', "Rita Moss, a village elder"],
    ['"We are tired," said Rita Moss of Rights Now. "At least 31 people died."', "Rights Now"],
    ['"We are tired," she said. "At least 31 people died."', "-"],
    ["Floods have killed 31 people, police confirmed.", "police"],
    ["Floods have killed 31 people, by the government's count.", "government"],
    ["Floods have killed 31 people, the latest government figures show.", "government"],
    ["Floods have killed 31 people, by official count.", "-"],
    ["Floods have killed 31 people, a police spokesman was quoted as saying by state television.", "police"],
    ["State television quoted a police spokesman as saying 31 people were killed.", "police"],
    ["AFP quoted a doctor as saying 31 people were killed.", "doctor"],
    ["The Tavan news agency, citing rescuers, said 31 people were killed.", "rescuers"],
    ["The Tavan news agency reported, quoting the governor of Kessu, that 31 people were killed.", "governor of Kessu"],
    ["Local media reported 31 people were killed, citing police.", "police"],
    ["Floods killed 31 people, state television reported, citing the interior ministry.", "interior ministry"],
    ["Citing hospital officials, the newspaper said 31 people were killed.", "hospital officials"],
    ["Floods killed 31 people, the governor was quoted by local radio as saying.", "governor"],
    ["Reuters reported that 31 people were killed.", "Reuters"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
