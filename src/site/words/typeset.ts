/** What was typed with straight marks as print has it: apostrophes, and quotation marks about a word. */
export const typeset = (text: string): string =>
  text
    .replace(/(?<![\p{L}\p{N}])'((?:[^']|(?<=\p{L})'(?=\p{L}))*)'(?![\p{L}\p{N}])/gu, "‘$1’")
    .replace(/(?<=[\p{L}\p{N}])'/gu, "’")
    .replace(/"([^"]*)"/g, "“$1”");
