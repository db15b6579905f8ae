/** The routes of the atlas. An id is for ever: every link ever shared must open. */
export const routeIds = [
  "laos-thailand",
  "myanmar-thailand",
  "vietnam",
  "vietnam-cambodia",
  "mongolia",
  "missions",
  "russia",
  "sea",
  "dmz",
] as const;

export type RouteId = (typeof routeIds)[number];
