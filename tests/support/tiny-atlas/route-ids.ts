export const routeIds = ["river-way", "mill-way"] as const;
