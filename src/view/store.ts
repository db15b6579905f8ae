import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { parseAddress } from "./address.ts";
import type {
  AddressedState,
  Camera,
  EntityRef,
  IncidentFilter,
  Insets,
  Notice,
  PageId,
  ThemeChoice,
  Versus,
  ViewState,
} from "./state.ts";

const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function createView(hash: string, theme: ThemeChoice) {
  const { state, notices } = parseAddress(hash);
  return createStore<ViewState>()(
    subscribeWithSelector(
      (): ViewState => ({ ...state, notices, theme, hovered: null, insets: noInsets }),
    ),
  );
}

export type View = ReturnType<typeof createView>;

/** Opens a country's record. A chosen route stays chosen. */
export function selectCountry(view: View, country: RecordId): void {
  view.setState({
    country,
    returns: false,
    versus: null,
    claim: null,
    page: null,
    at: null,
    camera: null,
  });
}

/** Opens the record of a place's country with the map at the place. */
export function showPlace(view: View, country: RecordId, camera: Camera): void {
  selectCountry(view, country);
  noteCamera(view, camera);
}

/** Chooses a route and opens its record. */
export function selectRoute(view: View, route: RouteId): void {
  const hiddenRoutes = view.getState().hiddenRoutes.filter((id) => id !== route);
  view.setState({
    route,
    leg: null,
    versus: null,
    country: null,
    returns: false,
    claim: null,
    page: null,
    at: null,
    camera: null,
    hiddenRoutes,
  });
}

/** Opens the record of the returns from China to North Korea. */
export function selectReturns(view: View): void {
  view.setState({
    returns: true,
    country: null,
    route: null,
    leg: null,
    versus: null,
    claim: null,
    page: null,
    at: null,
    camera: null,
  });
}

/** Who is asked first what the reader chose; true takes it. */
const askers = new WeakMap<View, (entity: EntityRef) => boolean>();

/** What the reader chooses is an answer first; returns what ends that. */
export function askOnMap(view: View, takes: (entity: EntityRef) => boolean): () => void {
  askers.set(view, takes);
  return () => {
    if (askers.get(view) === takes) askers.delete(view);
  };
}

/** Whether something is asked that the map answers. */
export function isAskedOnMap(view: View): boolean {
  return askers.has(view);
}

/** Opens the record of what the reader chose on the map, unless it is an answer. */
export function select(view: View, entity: EntityRef): void {
  if (askers.get(view)?.(entity)) return;
  if (entity.kind === "country") selectCountry(view, entity.id);
  else selectRoute(view, entity.id);
}

/** Opens a reading page, at one of its entries if need be. */
export function openPage(view: View, page: PageId, at: string | null = null): void {
  view.setState({ page, at, claim: null });
}

export function closePage(view: View): void {
  view.setState({ page: null, at: null });
}

/** Shows the incidents of a place, of kinds, of years; what is left out stays as it is. */
export function filterIncidents(view: View, change: Partial<IncidentFilter>): void {
  view.setState({ incidents: { ...view.getState().incidents, ...change } });
}

/** Closes what lies on top: the evidence, the page, a comparison, the country's record, then the route's. */
export function closeTopmost(view: View): void {
  const { claim, page, country, versus } = view.getState();
  if (claim) closeEvidence(view);
  else if (page) closePage(view);
  else if (versus) compareWith(view, null);
  else if (country) view.setState({ country: null });
  else view.setState({ route: null, leg: null, returns: false });
}

/** Shows one year, or (null) all of them. */
export function chooseYear(view: View, year: number | null): void {
  if (year !== view.getState().year) view.setState({ year });
}

/** Puts another series of figures on the years strip. */
export function chooseSeries(view: View, series: string): void {
  view.setState({ series });
}

/** Goes to a leg of the chosen route; `null` shows all of it. The map moves there. */
export function goToLeg(view: View, leg: number | null): void {
  view.setState({ leg, camera: null });
}

/** Puts something beside what is chosen, or takes it away. */
export function compareWith(view: View, versus: Versus | null): void {
  view.setState({ versus, page: null, at: null });
}

/** Closes every record. */
export function clearSelection(view: View): void {
  view.setState({
    country: null,
    route: null,
    leg: null,
    returns: false,
    versus: null,
    claim: null,
  });
}

/** Opens the evidence of a claim. */
export function openEvidence(view: View, claim: string): void {
  view.setState({ claim });
}

export function closeEvidence(view: View): void {
  view.setState({ claim: null });
}

export function toggleRoute(view: View, route: RouteId): void {
  const { hiddenRoutes } = view.getState();
  const hidden = hiddenRoutes.includes(route);
  view.setState({
    hiddenRoutes: hidden ? hiddenRoutes.filter((id) => id !== route) : [...hiddenRoutes, route],
    ...(!hidden && view.getState().route === route ? { route: null, leg: null, versus: null } : {}),
  });
}

export function hover(view: View, entity: EntityRef | null): void {
  const { hovered } = view.getState();
  if (hovered?.kind === entity?.kind && hovered?.id === entity?.id) return;
  view.setState({ hovered: entity });
}

/** Notes where the reader moved the map to. */
export function noteCamera(view: View, camera: Camera | null): void {
  view.setState({ camera });
}

/** Notes how much of the map lies under panels. */
export function noteInsets(view: View, insets: Insets): void {
  const { top, right, bottom, left } = view.getState().insets;
  const same =
    top === insets.top &&
    right === insets.right &&
    bottom === insets.bottom &&
    left === insets.left;
  if (!same) view.setState({ insets });
}

export function chooseTheme(view: View, theme: ThemeChoice): void {
  view.setState({ theme });
}

export function dismissNotices(view: View): void {
  view.setState({ notices: [] });
}

/** Replaces all that the address holds, as Back, Forward and pasted addresses do. */
export function restore(
  view: View,
  { state, notices }: { state: AddressedState; notices: readonly Notice[] },
): void {
  view.setState({ ...state, notices });
}
