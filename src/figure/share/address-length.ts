/** Characters: longer addresses make codes that telephones cannot read. */
export const longestCode = 1200;

/** Characters: some programs for mail and chat cut longer addresses, or do not make links of them. */
export const longestSent = 2000;
