/** A dot behind these never ends a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  "c p pp rs mr mrs ms dr st gen col lt capt maj sgt gov sen rep rev prof hon no nos vs approx ca fig al jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co dept est pop".split(
    " ",
  ),
);
