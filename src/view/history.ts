import { formatAddress, parseAddress } from "./address";
import { type AddressedState, everyIncident } from "./state";
import { restore, type View } from "./store";

/** The parts of the view whose change makes a step for Back; the rest rewrites the present one. */
function stepOf(state: AddressedState): string {
  return formatAddress({ ...state, camera: null, claim: null, incidents: everyIncident });
}

/** Keeps the address and the view in step, both ways; returns what stops it. */
export function connectHistory(view: View): () => void {
  let step = stepOf(view.getState());
  let restoring = false;

  function show(state: AddressedState): void {
    if (restoring) return;
    const hash = formatAddress(state);
    const url = hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
    const next = stepOf(state);
    if (`#${hash}` === location.hash || (hash === "" && location.hash === "")) return;
    if (next === step) history.replaceState(null, "", url);
    else history.pushState(null, "", url);
    step = next;
  }

  function onAddress(): void {
    restoring = true;
    restore(view, parseAddress(location.hash));
    restoring = false;
    step = stepOf(view.getState());
  }

  const unsubscribe = view.subscribe(show);
  window.addEventListener("popstate", onAddress);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onAddress);
  };
}
