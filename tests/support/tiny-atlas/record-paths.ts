export const recordPaths = {
  HILLS: "hills",
  FORDS: "fords",
  MILLTOWN: "milltown",
  COAST: "coast",
} as const;
