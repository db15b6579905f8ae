/** Two countries, a region and a town: not all of them are countries, and none of them exists. */
export const recordIds = ["HILLS", "FORDS", "MILLTOWN", "COAST"] as const;
export const otherPlaceIds = [] as const;
export const anchorIds = ["hills", "fords", "milltown", "coast"] as const;
