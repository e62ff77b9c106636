/** A title as part of an address: `US peers` is `us-peers`. Letters lose their accents; empty where nothing is left. */
export function addressName(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
