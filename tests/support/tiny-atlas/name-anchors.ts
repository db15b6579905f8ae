/** Where places are named: one is set by hand, the others are found. */
export const nameAnchors = { MILLTOWN: [[2, 1]] } as const;
