import { encode } from "uqr";
import type { Element } from "xast";
import { x } from "xastscript";

/** The blank rim that readers need, in modules. */
const quietZone = 4;

interface QrPlace {
  readonly x: number;
  readonly y: number;
  /** The side of the square, its blank rim included. A multiple of `qrModules` prints sharpest. */
  readonly size: number;
}

/** How many modules a side of the code of an address has, its blank rim included. */
export function qrModules(address: string): number {
  return encodeAddress(address).length;
}

/** The QR code of an address: black on white in every theme, since phones read nothing else surely. */
export function drawQr(address: string, place: QrPlace): Element {
  const modules = encodeAddress(address);
  const side = modules.length;
  const transform = `translate(${place.x} ${place.y}) scale(${place.size / side})`;
  return x("g", { transform, "shape-rendering": "crispEdges" }, [
    x("rect", { width: side, height: side, fill: "#ffffff" }),
    x("path", { d: modules.map(drawRow).join(""), fill: "#000000" }),
  ]);
}

/** The code made last: it is measured many times before it is drawn. */
let made: { readonly address: string; readonly modules: boolean[][] } | undefined;

function encodeAddress(address: string): boolean[][] {
  if (made?.address !== address)
    made = { address, modules: encode(address, { ecc: "M", border: quietZone }).data };
  return made.modules;
}

/** The dark runs of a row as rectangles of height one. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = "";
  for (let start = row.indexOf(true); start !== -1; ) {
    const end = row.indexOf(false, start);
    const width = (end === -1 ? row.length : end) - start;
    path += `M${start} ${y}h${width}v1h-${width}z`;
    start = row.indexOf(true, start + width);
  }
  return path;
}
