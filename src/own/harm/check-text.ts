import { type Finding, findingOf } from "./finding.ts";
import { findInText } from "./text-rules.ts";

/** The harm check of a text: a story, a note, what is pasted. Each finding says its line. */
export const checkText = (text: string): readonly Finding[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((line, i) =>
      findInText(line).map(({ reason, start, end }) =>
        findingOf(reason, i + 1, null, line.slice(start, end)),
      ),
    );
