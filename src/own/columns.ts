import type { OwnFeature } from "#own/reading/reading.ts";

/** The texts of a layer's columns, by the name of each. */
export function textsByColumn(
  features: readonly Pick<OwnFeature, "properties">[],
): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, string[]>();
  for (const { properties } of features) {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== "string" || value.trim() === "") continue;
      const texts = columns.get(name);
      if (texts) texts.push(value);
      else columns.set(name, [value]);
    }
  }
  return columns;
}

/** A column's name without what programs and people write it with. */
export const plainName = (name: string) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\(.*\)|[\s_\-.°:]/g, "");
