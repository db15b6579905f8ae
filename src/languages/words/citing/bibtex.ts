/** Braces and backslashes would end a BibTeX field; percent signs would start a comment. */
export const bibtex = (text: string): string =>
  text.replace(/[\\{}]/g, "").replace(/[%&#$_]/g, "\\$&");
