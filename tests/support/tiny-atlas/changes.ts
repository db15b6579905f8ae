export const changes = [
  { version: "1861-01-01", changes: [{ en: "All of it was made up." }] },
] as const;
