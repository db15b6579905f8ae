import type { Story } from "#atlas/story";

/** The atlas' own stories, in the order in which they are offered. */
export const stories: readonly Story[] = [];
