/** What a plural looks like. */
export const plural = { fr: /[sxz]$/, en: /([^s]s|people|staff|men|women|personnel|data|media)$/, zh: /^$/ };
