export const sideBySide = ["river-way", "mill-way"] as const;

const hues = { "river-way": "#1f5fa8", "mill-way": "#8f5a00" } as const;
export const routeHues = { light: hues, dark: hues, print: hues, greyscale: hues } as const;
