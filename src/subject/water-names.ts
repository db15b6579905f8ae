import type { Position } from "geojson";
import type { SourceText } from "#model/told.ts";

/** Seas, rivers and the desert that the records name. Seas carry both names where two are in use. */
export interface WaterName {
  readonly id: string;
  readonly kind: "sea" | "river" | "desert";
  readonly name: SourceText;
  /** Where it is written: longitude, latitude in degrees. */
  readonly position: Position;
  /** The open water around it, within which the name of a sea may give way to lines: west, south, east, north. */
  readonly open?: readonly [number, number, number, number];
  /** Degrees clockwise, along a river. */
  readonly rotate?: number;
  /** The zoom from which there is room for it. */
  readonly from: number;
}

export const waterNames: readonly WaterName[] = [
  {
    id: "yellow-sea",
    kind: "sea",
    name: { en: "Yellow Sea / West Sea" },
    position: [123.2, 35.6],
    open: [120.6, 33.2, 125.6, 36.2],
    from: 3,
  },
  {
    id: "east-sea",
    kind: "sea",
    name: { en: "Sea of Japan / East Sea" },
    position: [134.2, 40.2],
    open: [131, 37.8, 139, 42],
    from: 2,
  },
  {
    id: "east-china-sea",
    kind: "sea",
    name: { en: "East China Sea" },
    position: [125, 29],
    open: [122.6, 26.4, 128.6, 31.8],
    from: 3,
  },
  {
    id: "south-china-sea",
    kind: "sea",
    name: { en: "South China Sea / East Sea" },
    position: [114, 14],
    open: [110, 9, 119, 19],
    from: 2,
  },
  {
    id: "sea-of-okhotsk",
    kind: "sea",
    name: { en: "Sea of Okhotsk" },
    position: [148.5, 53],
    open: [145, 49, 154, 58],
    from: 3,
  },
  {
    id: "pacific",
    kind: "sea",
    name: { en: "Pacific Ocean" },
    position: [152, 31],
    open: [142.5, 12, 178, 41],
    from: 2,
  },
  { id: "gobi", kind: "desert", name: { en: "Gobi" }, position: [106.5, 42.6], from: 2.6 },
  {
    id: "mekong",
    kind: "river",
    name: { en: "Mekong" },
    position: [105.6, 15.6],
    rotate: 62,
    from: 4.2,
  },
  {
    id: "yalu",
    kind: "river",
    name: { en: "Yalu / Amnok" },
    position: [125.4, 40.75],
    rotate: -38,
    from: 4.6,
  },
  {
    id: "tumen",
    kind: "river",
    name: { en: "Tumen / Duman" },
    position: [129.2, 42.5],
    rotate: -18,
    from: 4.6,
  },
];
