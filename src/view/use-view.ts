import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { ViewState } from "./state.ts";
import type { View } from "./store.ts";

export const ViewContext = createContext<View | null>(null);

/** The view of this page; throws outside the App. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("There is no view here.");
  return view;
}

/** One part of the view; the component renders again when it changes. */
export function useViewState<T>(selector: (state: ViewState) => T): T {
  return useStore(useView(), selector);
}
