/** How the body of an answer is packed. */
export type Encoding = "br" | "gzip" | "identity";

/** How a text is packed for a request whose Accept-Encoding is `accepted`: as it likes best, brotli before gzip where it does not say. */
export function acceptedEncoding(accepted = ""): Encoding {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(",")
      .map((part) => {
        const [name = "", weight] = part.trim().split(/\s*;\s*q=/);
        const number = Number(weight ?? 1);
        return [name, Number.isNaN(number) ? 0 : number] as const;
      }),
  );
  const weight = (name: Encoding): number => weights.get(name) ?? (name === "identity" ? 0 : (weights.get("*") ?? 0));
  const packed = weight("gzip") > weight("br") ? "gzip" : "br";
  return weight(packed) > 0 && weight(packed) >= weight("identity") ? packed : "identity";
}
