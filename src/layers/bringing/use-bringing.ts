import { useEffect, useEffectEvent, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { fitToLayers } from "#layers/fit-to-layers.ts";
import { checkLayer } from "#layers/layer-actions.ts";
import { type KeptLayer, newArchiveLayer, newLayer } from "#own/layer/layer.ts";
import { readInWorker } from "#own/reading/read-in-worker.ts";
import type { Answers, OwnLayer } from "#own/reading/reading.ts";
import { fileFaultSentence } from "#own/reading/reading-sentences.ts";
import { openBeside } from "#own/tiles/tiles-beside.ts";
import { addLayer } from "#view/own/change-layers.ts";
import { openOwn, takeBrought } from "#view/own/own-actions.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { archiveFaultSentence } from "./archive-fault-sentence.ts";
import {
  type Brought,
  type BroughtArchive,
  type BroughtBytes,
  sourceOfFile,
} from "./source-of-file.ts";

/** How far reading what was brought has come. */
export type Bringing =
  | { readonly on: "nothing" }
  | { readonly on: "reading"; readonly name: string }
  | { readonly on: "fault"; readonly name: string; readonly sentence: string }
  | {
      readonly on: "asking";
      readonly brought: BroughtBytes;
      readonly answers: Answers;
      readonly read: OwnLayer;
    };

const noReading = { layer: null, fault: null };

/** Reads what is brought, one file after another, and asks what only the reader knows. */
export function useBringing() {
  const view = useView();
  const [at, setAt] = useState<Bringing>({ on: "nothing" });
  const waiting = useRef<Brought[]>([]);

  /** Puts a layer beside the others, and looks at it. */
  function take(added: KeptLayer): void {
    addLayer(view, added);
    openOwn(view, { on: "layer", id: added.id });
    fitToLayers(view, [added]);
    setAt({ on: "nothing" });
  }

  /** Whether it has become a layer. */
  async function open({ name, archive }: BroughtArchive): Promise<boolean> {
    setAt({ on: "reading", name });
    const opened =
      archive === null ? "elsewhere" : await openBeside(archive).catch(() => "unreadable" as const);
    if (typeof opened === "string" || archive === null) {
      const fault = typeof opened === "string" ? opened : "elsewhere";
      setAt({ on: "fault", name, sentence: archiveFaultSentence[fault]() });
      return false;
    }
    take(newArchiveLayer({ ...opened.about, place: archive }, name || m.layer_unnamed()));
    return true;
  }

  /** Whether it has become a layer. */
  async function read(brought: Brought, answers: Answers = {}): Promise<boolean> {
    if ("archive" in brought) return open(brought);
    setAt({ on: "reading", name: brought.name });
    const { layer, fault } = await readInWorker(brought.bytes, answers).catch(() => noReading);
    if (!layer) {
      const sentence = fault ? fileFaultSentence(fault) : m.layer_not_read();
      setAt({ on: "fault", name: brought.name, sentence });
      return false;
    }
    if (layer.questions.length > 0) {
      setAt({ on: "asking", brought, answers, read: layer });
      return false;
    }
    const added = newLayer(layer, brought.name || m.layer_unnamed(), answers.isDayFirst);
    take(added);
    void checkLayer(view, added.id);
    return true;
  }

  async function goOn(): Promise<void> {
    const next = waiting.current.shift();
    if (next && (await read(next))) await goOn();
  }

  async function answer(answers: Answers): Promise<void> {
    if (at.on === "asking" && (await read(at.brought, answers))) await goOn();
  }

  function bring(brought: readonly Brought[]): void {
    waiting.current.push(...brought);
    if (at.on !== "reading" && at.on !== "asking") void goOn();
  }

  const bringDropped = useEffectEvent(async () => {
    bring(await Promise.all(takeBrought(view).map(sourceOfFile)));
  });
  const hasDropped = useViewState(({ own }) => own.brought.length > 0);
  useEffect(() => {
    if (hasDropped) void bringDropped();
  }, [hasDropped]);

  /** Leaves what is asked about unread, or what was said of it. */
  function leave(): void {
    setAt({ on: "nothing" });
    void goOn();
  }

  return { at, bring, answer, leave };
}
