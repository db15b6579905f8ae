import { arriving } from "./arriving.ts";
import { knowing } from "./knowing.ts";
import { mongolia } from "./mongolia.ts";
import { numbers } from "./numbers.ts";
import type { Story } from "./story.ts";
import { throughLaos } from "./through-laos.ts";

/** The atlas' own stories, in the order in which they are offered. */
export const stories: readonly Story[] = [throughLaos, mongolia, arriving, numbers, knowing];
