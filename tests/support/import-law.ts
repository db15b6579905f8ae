/** Which room may use which: the one table. What a row does not name, it may not import, types included. */

/** From the ground up: each room with the rooms that it may use, apart from itself. */
const ground = {
  core: [],
  model: ["core"],
  subject: ["core", "model"],
} as const;
const atlas = ["core", "model", "subject", "atlas"] as const;
const telling = [...atlas, "languages", "symbology"] as const;
const own = [...telling, "own"] as const;
const view = [...own, "view"] as const;
const drawing = [...view, "ui", "drawing"] as const;
const room = [...drawing, "share"] as const;
const rooms = ["map", "reading", "years", "guide", "stories", "figures", "layers"] as const;

export const law: Readonly<Record<string, readonly string[]>> = {
  ...ground,
  atlas: ["core", "model", "subject"],
  languages: atlas,
  symbology: atlas,
  ui: ["core", "symbology"],
  own: telling,
  view: own,
  drawing: view,
  share: drawing,
  ...Object.fromEntries(rooms.map((name) => [name, room])),
  app: [...room, ...rooms],
  entry: [...room, ...rooms, "app"],
  // Its files have columns and notes, which are words.
  geo: [...atlas, "languages"],
  site: [...room, ...rooms, "app", "geo"],
};

/** Where two rooms beside each other meet, by name, and why. */
export const crossings: readonly {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}[] = [
  {
    from: "src/years/",
    to: "src/reading/evidence/",
    why: "a figure of a year has its source beside it",
  },
  {
    from: "src/reading/pages/",
    to: "src/years/",
    why: "the table of years is a page that chooses years",
  },
  {
    from: "src/guide/",
    to: "src/reading/evidence/",
    why: "what is read first has its sources beside it",
  },
  { from: "src/stories/paper/", to: "src/figures/", why: "a handout shows figures" },
  { from: "src/stories/slides/", to: "src/figures/", why: "slides show figures, and are files" },
];

/** Each library has one door, so that it can be changed or dropped in one place. */
const doors: Readonly<Record<string, RegExp>> = {
  "@floating-ui/dom": /^src\/ui\/popovers\//,
  "@maplibre/geojson-vt": /^src\/own\/tiles\//,
  "@maplibre/vt-pbf": /^src\/own\/tiles\//,
  "@turf/turf": /^src\/core\/geometry\.ts$/,
  "d3-dsv": /^(src\/subject\/tables\/|src\/core\/csv\.ts$)/,
  "d3-geo": /^(src\/(drawing|figures\/composing)|geo)\//,
  "d3-scale": /^src\/(view|drawing|reading)\//,
  "fast-png": /^src\/site\/cards\//,
  fflate: /^src\/own\/reading\//,
  "es-hangul": /^src\/languages\/words\//,
  jspdf: /^src\/figures\/files\//,
  jszip: /^src\/figures\/files\/zip-file\.ts$/,
  "jsonc-parser": /^src\/own\/text\//,
  "maplibre-gl": /^src\/map\/live\//,
  minisearch: /^src\/reading\/search\//,
  mediabunny: /^src\/figures\/film\//,
  "modern-gif": /^src\/figures\/film\//,
  "opentype.js": /^src\/figures\/files\/letters\//,
  papaparse: /^src\/own\/reading\//,
  pmtiles: /^src\/own\/tiles\//,
  pptxgenjs: /^src\/figures\/files\/presentation-file\.ts$/,
  saxes: /^src\/own\/reading\//,
  shpjs: /^src\/own\/reading\//,
  "simplify-js": /^src\/core\/thin\.ts$/,
  "svg2pdf.js": /^src\/figures\/files\//,
  "topojson-client": /^(src\/(atlas\/geography|own\/reading)|geo)\//,
  uqr: /^src\/drawing\/qr\.ts$/,
  valibot:
    /^src\/(view\/story|atlas\/geography|subject\/tables|reading\/releases|figures\/dialog\/house)\//,
  "workbox-window": /^src\/app\/offline\//,
  "xast-util-to-xml": /^src\/drawing\/write-xml\.ts$/,
  zustand: /^src\/view\//,
};

interface Import {
  /** The file that imports, from the root. */
  readonly from: string;
  /** What it imports: a file from the root, or a package. */
  readonly to: string;
}

function roomOf(file: string): string {
  const [top = "", ...rest] = file.split("/");
  if (top !== "src") return top;
  return rest.length === 1 ? "entry" : (rest[0] ?? "");
}

/** Why the law refuses an import; nothing if it allows it. */
export function refusal({ from, to }: Import): string | undefined {
  const isFile = to.startsWith("src/") || to.startsWith("geo/");
  if (!isFile) {
    const door =
      doors[
        to
          .split("/")
          .slice(0, to.startsWith("@") ? 2 : 1)
          .join("/")
      ];
    return door && !door.test(from) ? `${from} uses ${to}, whose door is ${door}` : undefined;
  }
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there || law[here]?.includes(there)) return undefined;
  if (crossings.some((crossing) => from.startsWith(crossing.from) && to.startsWith(crossing.to)))
    return undefined;
  const allowed = law[here];
  return allowed
    ? `${from} uses ${to}, but ${here} may use only ${allowed.join(", ") || "itself"}`
    : `${from} stands in a room that the law does not know`;
}
