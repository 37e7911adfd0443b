import type { Noun } from "../nouns.ts";

/** A noun, singular and plural, and whether it is feminine. */
export interface FrenchNoun {
  one: string;
  more: string;
  feminine: boolean;
}

const m = (one: string, more = `${one}s`): FrenchNoun => ({ one, more, feminine: false });
const f = (one: string, more = `${one}s`): FrenchNoun => ({ one, more, feminine: true });

export const NOUNS: Readonly<Record<Noun, FrenchNoun>> = {
  person: f("personne"),
  civilian: m("civil"),
  child: m("enfant"),
  woman: f("femme"),
  man: m("homme"),
  girl: f("fille"),
  boy: m("garçon"),
  inhabitant: m("habitant"),
  fighter: m("combattant"),
  soldier: m("soldat"),
  police: m("policier"),
  rebel: m("rebelle"),
  healthWorker: m("agent de santé", "agents de santé"),
  aidWorker: m("travailleur humanitaire", "travailleurs humanitaires"),
  journalist: m("journaliste"),
  refugee: m("réfugié"),
  idp: m("déplacé interne", "déplacés internes"),
  injured: m("blessé"),
  household: m("ménage"),
  movement: m("déplacement"),
  facility: m("établissement"),
  healthFacility: m("établissement de santé", "établissements de santé"),
  hospital: m("hôpital", "hôpitaux"),
  school: f("école"),
  market: m("marché"),
  building: m("bâtiment"),
  home: m("logement"),
  event: m("événement"),
  attack: f("attaque"),
  airStrike: f("frappe aérienne", "frappes aériennes"),
};
