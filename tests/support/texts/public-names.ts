import names from "./public-names.json" with { type: "json" };

/**
 * Names in the atlas' texts of people who acted or published in public: they held an office, wrote
 * or made a work, played in one, or published their own account.
 */
export const publicNames: Readonly<Record<string, string>> = names;
