import type { Element } from "xast";
import type { Geography } from "#atlas/geography/geography.ts";
import { writeXml } from "#drawing/write-xml.ts";
import type { RecordId } from "#subject/places.ts";
import { formatAddress } from "#view/address/address.ts";
import { extentOfCountry, homeExtent } from "#view/camera/extents.ts";
import { type Chosen, defaultAddressed, type EntityRef } from "#view/state.ts";
import { drawGround } from "./draw-ground.ts";
import { drawNames } from "./draw-names.ts";

const chosenBy = (entity: EntityRef): Chosen =>
  entity.kind === "route"
    ? { on: "route", id: entity.id, leg: null }
    : { on: "country", id: entity.id, within: null };

const addressOf = (entity: EntityRef) =>
  `#${formatAddress({ ...defaultAddressed, chosen: chosenBy(entity) })}`;

/** Whether a country lies in the default view: a link that nobody can see would only be in the way. */
function isInView(geography: Geography, country: RecordId): boolean {
  const [west, south, east, north] = extentOfCountry(geography, country);
  const [left, bottom, right, top] = homeExtent;
  return west < right && east > left && south < top && north > bottom;
}

/**
 * The default view as markup for the page, which lays it out (src/map/first/first-map.css): the ground in
 * a box that is the home extent, the names over it in pixels.
 */
export function drawFirstMap(geography: Geography): string {
  const drawn = [
    drawGround(geography, (entity) =>
      entity.kind === "route" || isInView(geography, entity.id) ? addressOf(entity) : undefined,
    ),
    drawNames(geography),
  ];
  for (const element of drawn) dropNotes(element);
  return writeXml(drawn);
}

/** What drawings say about themselves for tests and programs only weighs on the page. */
const notes = ["data-part", "data-stance", "data-incidents", "data-labels"];

function dropNotes({ attributes, children }: Element): void {
  for (const note of notes) delete attributes[note];
  for (const child of children) if (child.type === "element") dropNotes(child);
}
