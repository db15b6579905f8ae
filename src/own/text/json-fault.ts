import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** What is wrong where a text stops being JSON. */
export type JsonCause =
  | "comma"
  | "colon"
  | "name"
  | "value"
  | "open-text"
  | "open-bracket"
  | "end"
  | "sign"
  | "comment";

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly cause: JsonCause;
}

const causes: Readonly<Record<string, JsonCause>> = {
  CommaExpected: "comma",
  ColonExpected: "colon",
  PropertyNameExpected: "name",
  ValueExpected: "value",
  UnexpectedEndOfString: "open-text",
  CloseBraceExpected: "open-bracket",
  CloseBracketExpected: "open-bracket",
  EndOfFileExpected: "end",
  InvalidCommentToken: "comment",
  UnexpectedEndOfComment: "comment",
};

/** Where and why a text is not JSON; the engines say it each in their own words, and some not where. */
export function findJsonFault(text: string): JsonFault | null {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Brackets within brackets by the ten thousand.
    return null;
  }
  const [first] = errors.sort((a, b) => a.offset - b.offset);
  if (!first) return null;
  return {
    line: text.slice(0, first.offset).split(/\r\n?|\n/).length,
    cause: causes[printParseErrorCode(first.error)] ?? "sign",
  };
}
