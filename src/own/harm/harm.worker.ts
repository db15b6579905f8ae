/** Checks layers beside the page, which goes on answering, and brings them to the atlas' precision. */
import type { OwnFeature } from "#own/reading/reading.ts";
import { coarsen } from "./coarsen.ts";
import { type Checked, everythingIn, type HarmReport, reportOn } from "./report.ts";

export interface HarmRequest {
  readonly does: "check" | "coarsen";
  readonly checked: Checked;
  readonly day: string;
}

export interface HarmAnswer {
  /** What was coarsened. Of what is checked alone nothing comes back: who asked has it. */
  readonly coarse: Checked | null;
  /** What is found in it. */
  readonly report: HarmReport;
}

export type HarmReply = { readonly answer: HarmAnswer } | { readonly failure: string };

function coarse(checked: Checked, day: string): Checked {
  const all = coarsen(everythingIn(checked), day);
  const about: OwnFeature["properties"] = all.at(-1)?.properties ?? {};
  return { features: all.slice(0, -1), about };
}

function answer({ does, checked, day }: HarmRequest): HarmReply {
  try {
    const made = does === "coarsen" ? coarse(checked, day) : null;
    return { answer: { coarse: made, report: reportOn(made ?? checked, day) } };
  } catch (error) {
    return { failure: String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<HarmRequest>) => postMessage(answer(data)));
