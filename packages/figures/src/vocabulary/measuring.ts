import { setOf } from "./words.js";

/** Words after `172 m` that make it metres and no millions. */
export const lengths = setOf("tall high long wide deep away sprint race freestyle above below hurdles x by s");

/** Verbs and nouns of weight. */
export const weighing = setOf(
  "weigh weighs weighed weighing weight payload lift lifts lifted carries carry haul hauls thrust",
);

/** What is worth so many pounds sterling: a 400-pound fine. */
export const pricedInPounds =
  setOf(`fine fines bill bills deal contract investment note coin prize salary package bonus fee fees charge cost costs debt debts
    loan loans grant budget price ticket tickets penalty levy subsidy deposit mortgage phone laptop cap limit increase
    raise cut discount voucher payment payments overdraft savings fund bid offer stake shortfall overspend profit losses
    revenue sales spending cash assets aid tax taxes public taxpayers' taxpayer share shares its their new equity capital funding
    financing finance investments bonds gilts business orders contracts insurance premiums compensation damages income`);
