import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { LegId } from "#atlas/ways/legs.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import { atLeg, routeChosen, withoutRoute } from "#view/selectors/chosen.ts";
import { withoutComparison, withoutPage } from "#view/selectors/overlay.ts";
import { withoutTopmost } from "#view/selectors/topmost.ts";
import { parseAddress } from "./address/address.ts";
import { noOwn, type OwnState } from "./own/own-state.ts";
import {
  type AddressedState,
  type Camera,
  type Chosen,
  type CountryTab,
  type EntityRef,
  type IncidentFilter,
  type Insets,
  type Notice,
  nothing,
  type PageId,
  type PanelTab,
  type ThemeChoice,
  type Tool,
  type Versus,
  type ViewState,
} from "./state.ts";

const noStretch: readonly LegId[] = [];

const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function createView(hash: string, theme: ThemeChoice) {
  const { state, notices } = parseAddress(hash);
  return createStore<ViewState>()(
    subscribeWithSelector(
      (): ViewState => ({
        ...state,
        notices,
        theme,
        story: null,
        mapHold: null,
        tool: null,
        hasMapButtons: false,
        hasMarks: false,
        isFramed: false,
        tab: "start",
        tabRead: null,
        isBrowsing: false,
        own: noOwn,
        hovered: null,
        stretch: noStretch,
        insets: noInsets,
        onMap: [],
      }),
    ),
  );
}

export type View = ReturnType<typeof createView>;

/** The panel of own data gives way to what is opened. */
export const withoutPanel = (own: OwnState): OwnState =>
  own.panel ? { ...own, panel: null } : own;

/** Opens a record: nothing lies over it, and the map is fitted to it. */
function choose(view: View, chosen: Chosen, change: Partial<ViewState> = {}): void {
  view.setState({
    chosen,
    overlay: nothing,
    claim: null,
    camera: null,
    isBrowsing: false,
    stretch: noStretch,
    own: withoutPanel(view.getState().own),
    ...change,
  });
}

/** Opens a country's record. A chosen route stays chosen. */
export function selectCountry(view: View, id: RecordId): void {
  choose(view, { on: "country", id, within: routeChosen(view.getState()) });
}

/** Shows a part of a country's record. */
export function readTab(view: View, of: RecordId, tab: CountryTab): void {
  view.setState({ tabRead: { of, tab, event: null, isAsked: false } });
}

/** Opens a country's record at its incidents, or at one of them; a map that was moved stays there. */
export function openIncidents(view: View, of: RecordId, event: string | null): void {
  const { camera } = view.getState();
  selectCountry(view, of);
  view.setState({ camera, tabRead: { of, tab: "incidents", event, isAsked: true } });
}

/** Opens the record of a place's country with the map at the place. */
export function showPlace(view: View, country: RecordId, camera: Camera): void {
  selectCountry(view, country);
  noteCamera(view, camera);
}

/** Chooses a route and opens its record. */
export function selectRoute(view: View, id: RouteId): void {
  const hiddenRoutes = view.getState().hiddenRoutes.filter((each) => each !== id);
  choose(view, { on: "route", id, leg: null }, { hiddenRoutes });
}

/** Opens the record of a topic: nothing that the map could be fitted to. */
export function selectTopic(view: View, id: TopicId): void {
  choose(view, { on: "topic", id });
}

/** Shows a tab of the panel; what is chosen stays so. */
export function browse(view: View, tab: PanelTab): void {
  view.setState({ tab, isBrowsing: true, own: withoutPanel(view.getState().own) });
}

/** Leads from the years of a phone back to what was read before. */
export function leaveYears(view: View): void {
  view.setState({ tab: "start", isBrowsing: false });
}

/** Leads back to the start: nothing is chosen, read or filtered to one year. */
export function leaveForStart(view: View): void {
  view.setState({
    chosen: nothing,
    overlay: nothing,
    claim: null,
    year: null,
    camera: null,
    tab: "start",
    isBrowsing: false,
    own: withoutPanel(view.getState().own),
  });
}

/** Opens a reading page, at one of its entries if need be. */
export function openPage(view: View, id: PageId, entry: string | null = null): void {
  const over = withoutPage(view.getState().overlay);
  view.setState({ overlay: { on: "page", id, entry, over }, claim: null });
}

export function closePage(view: View): void {
  view.setState({ overlay: withoutPage(view.getState().overlay) });
}

/** Shows the incidents of a place, of kinds, of years; what is left out stays as it is. */
export function filterIncidents(view: View, change: Partial<IncidentFilter>): void {
  view.setState({ incidents: { ...view.getState().incidents, ...change } });
}

/** Closes what lies on top: the panel of own data lies on the record, and beneath what is read. */
export function closeTopmost(view: View): void {
  const state = view.getState();
  const isOwnOnTop = state.own.panel && state.claim === null && state.overlay.on === "nothing";
  view.setState(isOwnOnTop ? { own: withoutPanel(state.own) } : withoutTopmost(state));
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
  view.setState({ chosen: atLeg(view.getState().chosen, leg), camera: null });
}

/** Puts something beside what is chosen, or takes it away. */
export function compareWith(view: View, versus: Versus | null): void {
  view.setState({ overlay: versus ? { on: "comparison", with: versus } : nothing });
}

/** Closes every record. */
export function clearSelection(view: View): void {
  const overlay = withoutComparison(view.getState().overlay);
  view.setState({ chosen: nothing, overlay, claim: null });
}

/** Goes on with the data of now: the address cites no release any more. */
export function leaveCited(view: View): void {
  view.setState({ cited: null });
}

/** Opens the evidence of a claim. */
export function openEvidence(view: View, claim: string): void {
  view.setState({ claim });
}

export function closeEvidence(view: View): void {
  view.setState({ claim: null });
}

/** Hides a route, or shows it again. What is hidden is no longer chosen. */
export function toggleRoute(view: View, route: RouteId): void {
  const { hiddenRoutes, chosen, overlay } = view.getState();
  const isHidden = hiddenRoutes.includes(route);
  const isLeft = !isHidden && routeChosen({ chosen })?.id === route;
  view.setState({
    hiddenRoutes: isHidden ? hiddenRoutes.filter((id) => id !== route) : [...hiddenRoutes, route],
    ...(isLeft && { chosen: withoutRoute(chosen, route), overlay: withoutComparison(overlay) }),
  });
}

/** Points at a thing, and at the stretch of a route that some of its legs make. */
export function hover(view: View, entity: EntityRef | null, stretch = noStretch): void {
  const { hovered, stretch: before } = view.getState();
  const isSame = hovered?.kind === entity?.kind && hovered?.id === entity?.id;
  if (!isSame || stretch !== before) view.setState({ hovered: entity, stretch });
}

/** Notes where the reader moved the map to. */
export function noteCamera(view: View, camera: Camera | null): void {
  view.setState({ camera });
}

/** Says what the map is for while a story is presented; returns what ends that. */
export function holdMap(view: View, mapHold: "held" | "free"): () => void {
  view.setState({ mapHold });
  return () => view.setState({ mapHold: null });
}

/** Opens sharing, citing or the making of a picture, for what is on the screen. */
export function openTool(view: View, tool: Tool): void {
  view.setState({ tool });
}

/** Shows or hides buttons that move the map. */
export function showMapButtons(view: View, hasMapButtons: boolean): void {
  view.setState({ hasMapButtons });
}

export function closeTool(view: View): void {
  view.setState({ tool: null });
}

/** Notes how much of the map lies under panels. */
export function noteInsets(view: View, insets: Insets): void {
  const { insets: before } = view.getState();
  const sides = ["top", "right", "bottom", "left"] as const;
  if (sides.some((side) => before[side] !== insets[side])) view.setState({ insets });
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
  view.setState({ ...state, notices, isBrowsing: false });
}

/** The map is shown in another site's frame. */
export function noteFrame(view: View): void {
  view.setState({ isFramed: true });
}

/** Marks incidents on the map while nothing is chosen and it is seen from far, or leaves them out. */
export function showMarks(view: View, hasMarks: boolean): void {
  view.setState({ hasMarks });
}
