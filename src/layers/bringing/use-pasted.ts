import { useEffect, useEffectEvent } from "react";
import { m } from "#languages/compiled/messages.js";
import { type Brought, sourceOfFile, sourceOfText } from "./source-of-file.ts";

/** What is pasted anywhere but into a field is read as a file is. */
export function usePasted(onBring: (brought: readonly Brought[]) => void): void {
  const take = useEffectEvent(async (event: ClipboardEvent) => {
    const isField = event.target instanceof Element && event.target.closest("input, textarea");
    if (isField || !event.clipboardData) return;
    const files = [...event.clipboardData.files];
    const text = event.clipboardData.getData("text/plain");
    if (files.length > 0) onBring(await Promise.all(files.map(sourceOfFile)));
    else if (text.trim() !== "") onBring([sourceOfText(m.layer_pasted(), text)]);
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => void take(event);
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);
}
