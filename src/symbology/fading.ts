import type { Theme } from "./themes.ts";

/** How much of the land outside is mixed into the countries beside the one that is read about. */
const share = 0.62;

function mix(colour: string, into: string): string {
  if (colour.startsWith("var(")) return `color-mix(in srgb, ${into} ${share * 100}%, ${colour})`;
  const channels = [1, 3, 5].map((at) => {
    const [from = 0, to = 0] = [colour, into].map((each) =>
      Number.parseInt(each.slice(at, at + 2), 16),
    );
    return Math.round(from + (to - from) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

const mixAll = <K extends string>(colours: Readonly<Record<K, string>>, into: string) => {
  const mixed: Record<K, string> = { ...colours };
  for (const key in mixed) mixed[key] = mix(mixed[key], into);
  return mixed;
};

/** Fills and bands of countries that are not read about while a record is open. */
export function fadedStances({
  stance,
  stanceEdge,
  map,
}: Pick<Theme, "stance" | "stanceEdge" | "map">) {
  return { stance: mixAll(stance, map.land), stanceEdge: mixAll(stanceEdge, map.land) };
}
