import { atLeg } from "#view/selectors/chosen.ts";
import {
  type AddressedState,
  defaultAddressed,
  everyIncident,
  type ViewState,
} from "#view/state.ts";
import { restore, type View } from "#view/store.ts";
import { formatAddress, parseAddress } from "./address.ts";

/**
 * The parts of the view whose change makes a step for Back; the rest rewrites the present one: the
 * camera, the year and the leg move too often to go back through.
 */
function stepOf(state: AddressedState): string {
  const { year, series } = defaultAddressed;
  return formatAddress({
    ...state,
    camera: null,
    claim: null,
    cited: null,
    incidents: everyIncident,
    year,
    series,
    chosen: atLeg(state.chosen, null),
  });
}

/** Browsers refuse to rewrite the address many times a second: a scrub is written when it rests. */
const restMilliseconds = 150;

/**
 * Keeps the address and the view in step, both ways; returns what stops it. `onRestored` is told when
 * the reader came to an address by Back, Forward or by hand.
 */
export function connectHistory(view: View, onRestored: () => void): () => void {
  let step = stepOf(view.getState());
  let restoring = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRewrite = 0;

  function urlOf(state: AddressedState): string | null {
    const hash = formatAddress(state);
    if (`#${hash}` === location.hash || (hash === "" && location.hash === "")) return null;
    return hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
  }

  function rewrite(): void {
    clearTimeout(timer);
    timer = undefined;
    lastRewrite = performance.now();
    const url = urlOf(view.getState());
    if (url !== null) history.replaceState(null, "", url);
  }

  function show(state: AddressedState, previous: AddressedState): void {
    if (restoring) return;
    const next = stepOf(state);
    if (next !== step) {
      const url = urlOf(state);
      // What waits to be written belongs to the step that is left, unless that was rewritten meanwhile.
      const left = timer === undefined || url === null ? null : urlOf(previous);
      clearTimeout(timer);
      timer = undefined;
      if (left !== null) history.replaceState(null, "", left);
      if (url !== null) history.pushState(null, "", url);
      step = next;
    } else if (performance.now() - lastRewrite > restMilliseconds) rewrite();
    else timer ??= setTimeout(rewrite, restMilliseconds);
  }

  function onAddress(): void {
    clearTimeout(timer);
    timer = undefined;
    restoring = true;
    restore(view, parseAddress(location.hash));
    onRestored();
    restoring = false;
    step = stepOf(view.getState());
  }

  const unsubscribe = view.subscribe(show);
  window.addEventListener("popstate", onAddress);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener("popstate", onAddress);
  };
}

/** Changes the view in the place of its address: no step for Back. */
export function replaceView(view: View, change: Partial<ViewState>): void {
  const next = { ...view.getState(), ...change };
  history.replaceState(null, "", `#${formatAddress(next)}`);
  view.setState(next);
}
