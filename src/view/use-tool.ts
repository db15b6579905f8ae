import { useEffect, useEffectEvent } from "react";
import type { Tool } from "./state.ts";
import { closeTool } from "./store.ts";
import { useView, useViewState } from "./use-view.ts";

/** Calls when a tool is asked for, wherever that was; returns what its dialog calls when it closes. */
export function useTool(tool: Tool, onOpen: () => void): () => void {
  const view = useView();
  const isOpen = useViewState((state) => state.tool === tool);
  const open = useEffectEvent(onOpen);
  useEffect(() => {
    if (isOpen) open();
  }, [isOpen]);
  return () => closeTool(view);
}
