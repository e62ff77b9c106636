import { setOf } from "./words.js";

/** Nouns of many people or things, before `of` and how many they are. */
export const gatherings =
  setOf(`workforce headcount staff crowd audience population attendance membership fleet readership army congregation turnout
    electorate circulation herd flock payroll enrolment enrollment network
    effectif effectifs foule population flotte audience lectorat électorat cheptel réseau personnel tirage`);
