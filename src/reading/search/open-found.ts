/** Opens what was found in a year in which something is told of it: none that was set before hides that. */

import { atlas } from "#atlas/atlas.ts";
import { isInUse, routeStanding } from "#atlas/numbers/in-year.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { outline } from "#atlas/outline/outline.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import type { RecordId } from "#subject/places.ts";
import { select } from "#view/asking.ts";
import type { EntityRef } from "#view/state.ts";
import { chooseYear, closePage, leaveForStart, type View } from "#view/store.ts";

/** Opens a year as all of the atlas tells of it: no record that was open is meant. */
export function openYear(view: View, year: number): void {
  if (view.getState().chosen.on === "nothing") closePage(view);
  else leaveForStart(view);
  chooseYear(view, year);
}

/** Opens a record in a year, or (null) over all of them. */
export function openRecord(view: View, entity: EntityRef, year: number | null): void {
  closePage(view);
  select(view, entity);
  chooseYear(view, year);
}

/** Opens a record in the year that is set, or over all years where nothing of it is told of that year. */
export function openFound(view: View, entity: EntityRef): void {
  select(view, entity);
  leaveEmptyYear(view, entity);
}

/** Shows all years where nothing of a record is told of the year that is set. */
export function leaveEmptyYear(view: View, entity: EntityRef): void {
  const { year } = view.getState();
  if (year !== null && !isToldIn(entity, year)) chooseYear(view, null);
}

function isToldIn(entity: EntityRef, year: number): boolean {
  if (entity.kind === "country") return isCountryToldIn(entity.id, year);
  const route = outline.routes.find(({ id }) => id === entity.id);
  return route !== undefined && isInUse(routeStanding(route, year));
}

/** Whether a number, something that happened or a stance is told of a country in a year. */
function isCountryToldIn(id: RecordId, year: number): boolean {
  const record = atlas.records.get(id);
  const { lead, told, more } = yearFacts(id, year);
  const stance = record && stanceIn(record, year);
  return (
    lead !== null || told !== null || more.length > 0 || (stance ?? "none-known") !== "none-known"
  );
}
