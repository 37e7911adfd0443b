import type { UnitClass } from "../../types.ts";
import type { Entry } from "../lexicon.ts";
import { asWritten, bothNumbers } from "./plurals.ts";

const sites = (unit: UnitClass, words: string): Entry => ({ words, classes: ["NOUN"], meaning: { unit } });

/** What is built: facilities that serve people, and homes. */
export const siteNouns: readonly Entry[] = [
  sites(
    "facility",
    bothNumbers(
      `facility hospital children's_hospital women's_hospital clinic polyclinic health_facility medical_facility health_centre health_center medical_centre medical_center health_post
       health_unit medical_point aid_post first_aid_post first_aid_station treatment_post treatment_centre treatment_center trauma_centre trauma_center feeding_centre feeding_center nutrition_centre
       nutrition_center vaccination_post surgical_unit field_hospital maternity_hospital maternity_ward dialysis_centre dialysis_center
       ambulance_station pharmacy dispensary laboratory blood_bank nursing_home care_home orphanage`,
    ),
  ),
  sites(
    "facility",
    bothNumbers(
      `school school_building school_block hospital_building high_school primary_school secondary_school nursery_school boarding_school college university campus kindergarten nursery creche preschool
       academy seminary madrasa madrassa classroom dormitory library mosque church cathedral chapel temple monastery convent nunnery
       synagogue shrine pagoda`,
    ),
  ),
  sites(
    "facility",
    bothNumbers(
      `market marketplace bazaar souk bakery community_kitchen soup_kitchen community_centre community_center community_hall village_hall town_hall
       civic_centre courthouse court_building fire_station police_station railway_station train_station bus_station post_office museum theatre theater cinema power_station power_plant substation
       water_station water_point water_plant pumping_station water_treatment_plant water_tower centre center`,
    ),
  ),
  sites(
    "facility",
    asWritten("infrastructure camps place_of_worship places_of_worship house_of_worship houses_of_worship"),
  ),
  sites(
    "building",
    bothNumbers(
      `house home dwelling building apartment flat housing_unit residential_unit shelter hut tent structure residence bungalow cottage
       villa mansion mobile_home trailer cabin farmhouse homestead shack shanty apartment_block tower_block residential_building
       apartment_building high-rise chalet property residential_block apartment_complex residential_tower tenement council_flat tukul rondavel yurt hovel`,
    ),
  ),
  sites("building", asWritten("rooms")),
  // Nobody's home, and no public service either.
  {
    words: bothNumbers(
      "commercial_building public_building government_building office_building industrial_building administrative_building municipal_building parliament_building ministry_building airport_building terminal_building factory_building bank_building army_building military_building prison_building security_building council_building farm_building outbuilding commercial_property",
    ),
    classes: ["NOCOUNT"],
  },
];
