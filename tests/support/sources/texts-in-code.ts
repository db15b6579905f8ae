/** The texts that a file of code holds: its literals, and what stands between the parts of its templates. */
import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** Imports name files; what is compared or looked up by an id says nothing. */
const isSaid = (text: string) => /\p{L}{2}/u.test(text) && /[\s\p{Lu}\u00a0-\uffff]/u.test(text);

export function textsInCode(file: string): readonly string[] {
  const found: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === "string") found.push(value);
    },
    TemplateLiteral: ({ quasis }) => {
      found.push(quasis.map(({ value }) => value.cooked).join("…"));
    },
  }).visit(parseSync(file, readFileSync(file, "utf8")).program);
  return found.filter(isSaid);
}
