import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("who people are: work, rank, faith, age", () => {
  it.each<[string, string[]]>([
    ["A librarian was shot dead outside her flat.", ["deaths 1 librarian"]],
    ["An ambulanceman and a detective were wounded.", ["injuries 1 ambulanceman", "injuries 1 detective"]],
    ["Ten coastguards died when a launch turned over.", ["deaths 10 coastguards"]],
    ["Police arrested a moneychanger and five salesmen.", ["detained 1 moneychanger", "detained 5 salesmen"]],
    ["Seven analysts were abducted.", ["abducted 7 analysts"]],
    ["Two security agents were injured.", ["injuries 2 security agents"]],
    ["Three health officials died.", ["deaths 3 health officials"]],
    ["Six day labourers drowned.", ["deaths 6 day labourers"]],
    // By the ending alone.
    ["A lichenologist and a ropemaker drowned.", ["deaths 1 lichenologist", "deaths 1 ropemaker"]],
    ["A gravelman was crushed to death.", ["deaths 1 gravelman"]],
    // Words that describe others too.
    ["A private and two corporals died in the clash.", ["deaths 1 private", "deaths 2 corporals"]],
    ["A major was killed.", ["deaths 1 major"]],
    ["A private clinic was shelled.", ["facilities_hit 1 private clinic"]],
    ["A general alarm was raised after three guards were killed.", ["deaths 3 guards"]],
    ["A major dam was lost.", []],
    ["A shopping list was found dead in the water.", []],
    ["A talisman was lost.", []],
    ["A youth was stabbed to death.", ["deaths 1 youth"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("deeds in two verbs, and others", () => {
  it.each<[string, string[]]>([
    ["Nine grooms shot and wounded in Beira", ["injuries 9 grooms"]],
    ["Four clerks are reported to have been shot and killed.", ["deaths 4 clerks"]],
    ["Two rangers were run over and killed by a lorry.", ["deaths 2 rangers"]],
    ["The landlords strangled two tenants.", ["deaths 2 tenants"]],
    ["Six pilgrims were charred to death.", ["deaths 6 pilgrims"]],
    ["Three sailors went down with the ship.", ["deaths 3 sailors"]],
    ["Ten sheds went down with it.", []],
    ["The council cut down 40 trees.", []],
    ["Five welders are thought to have suffered burns.", ["injuries 5 welders"]],
    ["Five welders of the yard at the port suffered burns.", ["injuries 5 welders"]],
    ["Two inmates took their own lives.", ["deaths 2 inmates"]],
    ["Police handcuffed two poachers.", ["detained 2 poachers"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
