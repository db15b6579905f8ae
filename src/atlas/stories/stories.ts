import type { Story } from "#atlas/story";
import { arriving } from "./arriving";
import { knowing } from "./knowing";
import { mongolia } from "./mongolia";
import { numbers } from "./numbers";
import { throughLaos } from "./through-laos";

/** The atlas' own stories, in the order in which they are offered. */
export const stories: readonly Story[] = [throughLaos, mongolia, arriving, numbers, knowing];
