import { useEffect, useMemo, useRef } from "react";
import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { putDrawing } from "#drawing/put-drawing.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { m } from "#languages/compiled/messages.js";
import { drawingOfView } from "#stories/paper/drawing-of-view.ts";
import { HandoutMap } from "#stories/paper/HandoutMap.tsx";
import { wholeOfStory } from "#stories/paper/whole-of-story.ts";
import type { Theme } from "#symbology/themes.ts";
import { routeIn } from "#view/selectors/chosen.ts";
import { nameOfMap } from "#view/selectors/name-of-view.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { PaperFoot } from "./LessonPlan.tsx";
import { drawOutline, type LetteredCountry, letteredCountries } from "./outline-map.ts";
import "./OutlineMap.css";

/** The width of A4 and Letter between margins. */
const size = { width: 688, height: 450 } as const;

interface OutlineMapProps {
  readonly story: ToldStory;
  readonly geography: Geography;
  readonly theme: Theme;
  readonly address: string;
  readonly hasAnswers: boolean;
}

/** A map without names to fill in, and on a second sheet what belongs into it. */
export function OutlineMap({ story, geography, theme, address, hasAnswers }: OutlineMapProps) {
  const whole = useMemo(() => wholeOfStory(story), [story]);
  const map = useMemo(
    () => drawingOfView(geography, whole, size, theme, "outline"),
    [geography, whole, theme],
  );
  const countries = useMemo(() => letteredCountries(geography, map), [geography, map]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    putDrawing(frame.current, writeXml(drawOutline(geography, map, countries)));
  }, [geography, map, countries]);
  const route = atlas.routes.find(({ id }) => id === routeIn(whole));
  return (
    <article className="handout" data-theme={theme.name} aria-label={m.paper_outline()}>
      <header className="handout-head">
        <p className="handout-small">{m.outline_kicker()}</p>
        <h3>{m.outline_title()}</h3>
        <p className="handout-lead">{story.title}</p>
      </header>
      <p className="handout-line">{m.handout_name()}</p>
      <figure className="handout-figure">
        <div role="img" aria-label={m.outline_map({ count: countries.length })} ref={frame} />
      </figure>
      <h4>{m.outline_write()}</h4>
      <ul className="outline-lines">
        {countries.map(({ letter, id }) => (
          <li key={id} className="handout-line">
            {letter}
          </li>
        ))}
      </ul>
      <h4>{route ? m.outline_draw({ route: route.name }) : m.outline_colour()}</h4>
      <PaperFoot address={address} />
      {hasAnswers && (
        <section className="handout-teacher" aria-label={m.outline_answers()}>
          <p className="handout-small">{m.outline_answers_kicker()}</p>
          <h3>{m.outline_answers()}</h3>
          <HandoutMap
            geography={geography}
            state={whole}
            size={size}
            theme={theme}
            caption={nameOfMap(whole, m.figure_title())}
          />
          <Answers countries={countries} />
          <PaperFoot address={address} />
        </section>
      )}
    </article>
  );
}

function Answers({ countries }: { countries: readonly LetteredCountry[] }) {
  return (
    <ul className="outline-answers">
      {countries.map(({ letter, id, name, does }) => (
        <li key={id}>
          <span className="outline-name">{`${letter} ${name}`}</span>
          {does !== "" && <span>{` · ${does}`}</span>}
        </li>
      ))}
    </ul>
  );
}
