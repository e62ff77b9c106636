/** What a plural looks like. */
export const plural = {
  fr: /[sxz]$/,
  en: /([^s]s|people|staff|men|women|personnel|data|media|crew|aircraft|spacecraft|police|troops|children|feet|species|series|cattle|sheep|fish|mice|folk|clergy|criteria|bacteria|offspring|poultry|alumni|headquarters|works|barracks|watercraft|hovercraft|livestock|youth)$/,
  zh: /^$/,
};

/** US and IT are names where `us` and `it` end a search. */
export const isAcronym = ({ text }: { readonly text: string }): boolean =>
  text === "US" || text === "IT" || text === "AT";
