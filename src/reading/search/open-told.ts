/** Opens what was found to be told: a sentence, an incident, each with its sources beside it. */
import type { Position } from "geojson";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { AtlasEvent } from "#atlas/events.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { isDatedTo } from "#atlas/numbers/in-year.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { positionAt, worldPoint } from "#core/mercator.ts";
import { select } from "#view/asking.ts";
import { eventsShown } from "#view/scene.ts";
import { type Camera, everyIncident } from "#view/state.ts";
import {
  chooseYear,
  closePage,
  filterIncidents,
  noteCamera,
  openEvidence,
  openIncidents,
  type View,
} from "#view/store.ts";

/** A sentence is read where it stands: with its country, not in a year of which it does not tell, its sources beside it. */
export function openSentence(view: View, claim: AtlasClaim): void {
  const record = recordOf(claim.place);
  const { year } = view.getState();
  closePage(view);
  if (record) select(view, { kind: "country", id: record });
  if (year !== null && !isDatedTo(claim, year)) chooseYear(view, null);
  openEvidence(view, claim.id);
}

/** How near the map looks at one incident: its own mark stands out. */
const zoom = 5;

/** Where evidence is a sheet: it covers so much of the window, which is above all of the map. */
const [hasSheet, sheet] = ["(width < 600px)", 0.6];

/** Where the map looks for what stands at a place: there, or so that the place stands above a sheet. */
function cameraAt([longitude = 0, latitude = 0]: Position): Camera {
  if (!matchMedia(hasSheet).matches) return { longitude, latitude, zoom };
  const world = 512 * 2 ** zoom;
  const { x, y } = worldPoint([longitude, latitude]);
  const [, below] = positionAt({ x, y: y + (window.innerHeight * sheet) / 2 / world });
  return { longitude, latitude: below, zoom };
}

/** Nothing that was filtered before may hide what is looked for. */
function unhide(view: View, event: AtlasEvent): void {
  const { year, incidents } = view.getState();
  if (year !== null && !isDatedTo(event, year)) chooseYear(view, null);
  if (!eventsShown(incidents).some(({ id }) => id === event.id))
    filterIncidents(view, everyIncident);
}

/** An incident is read in its country's list, with the map at its mark where it has one. */
export function openEvent(view: View, event: AtlasEvent, station: Station | undefined): void {
  const [account] = event.accounts;
  const record = recordOf(event.place);
  if (!record) {
    openSentence(view, account);
    return;
  }
  closePage(view);
  unhide(view, event);
  noteCamera(view, station ? cameraAt(station.position) : null);
  openIncidents(view, record, event.id);
  openEvidence(view, account.id);
}
