import { type ReactNode, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { Fold } from "#ui/frames/Fold.tsx";
import { useAttention } from "#view/attention.ts";
import { pages } from "#view/state.ts";
import { openPage } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { CountryList } from "./CountryList.tsx";
import "./Guide.css";
import { confidenceWord } from "#languages/words/terms.ts";
import { FilesInFrame } from "#share/FilesInFrame.tsx";
import { addressOfFile } from "#ui/browser/published-file.ts";
import { pageTitle } from "#view/selectors/page-titles.ts";
import { RouteList } from "./RouteList.tsx";
import { StanceLegend } from "./StanceLegend.tsx";

/** A handout is opened from its story, the statement on accessibility from what is said of the atlas. */
const listedPages = pages.filter((page) => page !== "handout" && page !== "accessibility");

/** The left of the plate: what this is, the routes as a legend, the countries, the tints, how sure we are. */
export function Guide({ children }: { children?: ReactNode }) {
  const view = useView();
  const title = useRef<HTMLHeadingElement>(null);
  const routes = useRef<HTMLHeadingElement>(null);
  const countries = useRef<HTMLHeadingElement>(null);
  useAttention("guide", title);
  useAttention("routes", routes);
  useAttention("countries", countries);
  return (
    <div className="guide">
      <h1 ref={title} tabIndex={-1}>
        {m.title()}
      </h1>
      <p className="guide-lead">{m.lead()}</p>
      {children}
      <h2 ref={routes} tabIndex={-1}>
        {m.routes()}
      </h2>
      <RouteList />
      <p className="guide-note">{m.schematic_long()}</p>
      <h2 ref={countries} tabIndex={-1}>
        {m.countries()}
      </h2>
      <CountryList />
      <h2>{m.read()}</h2>
      <ul className="guide-pages">
        {listedPages.map((page) => (
          <li key={page}>
            <button type="button" className="link" onClick={() => openPage(view, page)}>
              {pageTitle(page)}
            </button>
          </li>
        ))}
      </ul>
      <Fold title={m.tints()} open>
        <StanceLegend />
      </Fold>
      <Fold title={m.how_sure()}>
        <p>{m.how_sure_rule()}</p>
        <ol className="guide-levels">
          {([1, 2, 3, 4, 5] as const).map((level) => (
            <li key={level}>{confidenceWord(level)}</li>
          ))}
        </ol>
      </Fold>
      <Fold title={m.left_out()}>
        <p>{m.left_out_text()}</p>
      </Fold>
      <Fold title={m.about()}>
        <p>{m.about_text()}</p>
        <p>{m.boundaries()}</p>
        <p>{m.redress()}</p>
        <p>
          <button type="button" className="link" onClick={() => openPage(view, "accessibility")}>
            {m.a11y_title()}
          </button>
        </p>
        <FilesInFrame />
        <p>
          <a href={addressOfFile("atlas.json")} download="atlas.json">
            atlas.json
          </a>
          <span>{` · `}</span>
          <a href={addressOfFile("routes.geojson")} download="routes.geojson">
            routes.geojson
          </a>
          <span>{` · ${m.licence()}`}</span>
        </p>
      </Fold>
    </div>
  );
}
