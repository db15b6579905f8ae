/** What a way of a route leads over, in the order of travel, before it is laid out. */

import type { Means } from "#model/route-record.ts";
import type { AnchorId, RecordId } from "#subject/places.ts";

/** A leg of the record with its length as drawn. */
export interface MeasuredLeg {
  /** Its place in the record, from 0. */
  readonly index: number;
  readonly from: AnchorId;
  readonly to: AnchorId;
  readonly means: Means;
  /** In the order of travel. */
  readonly crosses: readonly RecordId[];
  readonly kilometres: number;
  readonly byCountry: Readonly<Partial<Record<RecordId, number>>>;
}

/**
 * - `land`: a country that the way runs through
 * - `sea`: the open water that a boat crosses
 * - `flight`: not to scale
 * - `stop`: a country where a way only touches down or lands, not to scale
 */
export type PieceKind = "land" | "sea" | "flight" | "stop";

export interface Piece {
  kind: PieceKind;
  country: RecordId | null;
  kilometres: number;
}

function pieceOfCountry(country: RecordId, kilometres: number): Piece {
  return { kind: kilometres > 0 ? "land" : "stop", country, kilometres };
}

/** What a leg leads over, in order. */
function piecesOf({ means, crosses, kilometres, byCountry }: MeasuredLeg): Piece[] {
  const countries = crosses.map((id) => pieceOfCountry(id, byCountry[id] ?? 0));
  if (means !== "by air" && means !== "by boat") return countries;
  const onLand = countries.reduce((sum, piece) => sum + piece.kilometres, 0);
  const between: Piece =
    means === "by air"
      ? { kind: "flight", country: null, kilometres: 0 }
      : { kind: "sea", country: null, kilometres: kilometres - onLand };
  return [...countries.slice(0, 1), between, ...countries.slice(1)];
}

export interface Chain {
  readonly pieces: readonly Piece[];
  /** Each station by the piece it lies in and the kilometres that lie before it there. */
  readonly stations: readonly {
    readonly anchor: AnchorId;
    readonly piece: number;
    readonly kilometres: number;
  }[];
}

/** Joins the pieces of legs that follow on, so that a country has one piece for each time it is entered. */
export function chainOf(legs: readonly MeasuredLeg[]): Chain {
  const pieces: Piece[] = [];
  const stations: Chain["stations"][number][] = [];
  for (const [i, leg] of legs.entries()) {
    if (i === 0) stations.push({ anchor: leg.from, piece: 0, kilometres: 0 });
    for (const piece of piecesOf(leg)) {
      const last = pieces.at(-1);
      if (last && piece.country !== null && last.country === piece.country) {
        last.kilometres += piece.kilometres;
        last.kind = last.kilometres > 0 ? "land" : "stop";
      } else pieces.push(piece);
    }
    const kilometres = pieces.at(-1)?.kilometres ?? 0;
    stations.push({ anchor: leg.to, piece: pieces.length - 1, kilometres });
  }
  return { pieces, stations };
}
