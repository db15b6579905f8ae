/** The stories: what is told holds to the claims that it cites, and each view shows what they tell of. */

import { describe, expect, test } from "vitest";
import { type AtlasClaim, type AtlasFigure, atlas, claimById } from "#atlas/atlas.ts";
import { allSeries } from "#atlas/numbers/series.ts";
import { release } from "#atlas/outline/outline.ts";
import { placesOf } from "#atlas/outline/places.ts";
import { type PartialDate, yearsOf } from "#core/partial-date.ts";
import { publishAll } from "#geo/publish.ts";
import { stories } from "#subject/stories/stories.ts";
import { type Story, storyIds } from "#subject/stories/story.ts";
import { formatAddress, parseAddress } from "#view/address/address.ts";
import { legAtHand } from "#view/camera/travel.ts";
import { countryIn, legIn } from "#view/selectors/chosen.ts";
import { versusIn } from "#view/selectors/overlay.ts";
import {
  breaking,
  everything,
  nameOf,
  questions,
  steps,
  tellings,
  wordsOf,
} from "../support/texts/told-texts.ts";

/** First and last year of a date; an open end reaches no further than the end that is known. */
function touches(date: PartialDate | undefined, year: number): boolean {
  if (date === undefined) return false;
  const { from, to } = yearsOf(date);
  const [first, last] = [from ?? to, to ?? from];
  return first !== null && last !== null && first <= year && year <= last;
}

const datesOf = ({ when, figures = [] }: AtlasClaim) => [when, ...figures.map((f) => f.when)];

/** The small numbers that are written as words; “one” and “two” are too common to be checked. */
const inWords = [
  ...["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
];

/** The numbers of a text, without the commas between thousands; those in words as digits. */
function numbersIn(text: string): string[] {
  const digits = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  const words = wordsOf(text.toLowerCase().replace(/[^a-z\s]/g, " "));
  return [
    ...digits.map((number) => number.replaceAll(",", "")),
    ...words.flatMap((word) => (inWords.includes(word) ? [String(inWords.indexOf(word) + 3)] : [])),
  ];
}

const valuesOf = (figure: AtlasFigure): string[] =>
  "value" in figure ? [String(figure.value)] : [String(figure.low), String(figure.high)];

/** Every number that a claim gives: in its sentence, its caveat, its figures and its dates. */
function numbersOf(claim: AtlasClaim): string[] {
  const { statement, caveat, figures = [] } = claim;
  return [
    ...numbersIn(`${statement} ${caveat ?? ""}`),
    ...figures.flatMap(valuesOf).map((value) => value.replace("-", "")),
    ...datesOf(claim).flatMap((date) => date?.match(/\d{4}/g) ?? []),
  ];
}

describe("stories", () => {
  test("are the five of the list, each once, in their order", () => {
    expect(stories.map(({ id }) => id)).toEqual([...storyIds]);
  });

  test("have six to twelve steps, five to seven questions, and ids that are slugs and unique", () => {
    for (const { id, steps: told, questions: asked, minutes, title } of stories) {
      expect(told.length, id).toBeGreaterThanOrEqual(6);
      expect(told.length, id).toBeLessThanOrEqual(12);
      expect(asked.length, id).toBeGreaterThanOrEqual(5);
      expect(asked.length, id).toBeLessThanOrEqual(7);
      expect(minutes, id).toBeGreaterThanOrEqual(told.length);
      expect(minutes, id).toBeLessThanOrEqual(3 * told.length);
      expect(title.en.length, id).toBeLessThan(45);
      for (const ids of [told, asked].map((list) => list.map((part) => part.id))) {
        expect(new Set(ids).size, id).toBe(ids.length);
        expect(ids.filter((each) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each))).toEqual([]);
      }
    }
  });
});

describe("views", () => {
  const viewOf = ({ view }: Story["steps"][number]) => parseAddress(view);
  const offenders = (breaks: (step: Story["steps"][number]) => boolean) =>
    steps.filter(({ step }) => breaks(step)).map(({ story, step }) => nameOf(story, step));

  test("can be read as addresses and are written as the atlas writes them", () => {
    expect(offenders((step) => viewOf(step).notices.length > 0)).toEqual([]);
    expect(offenders((step) => formatAddress(viewOf(step).state) !== step.view)).toEqual([]);
  });

  test("hold a place, a time and where to look; nothing of a story, a page or an open claim", () => {
    const fit = ["country", "route", "leg", "returns", "year", "strip", "vs", "hide", "at"];
    const strange = steps.flatMap(({ story, step }) =>
      [...new URLSearchParams(step.view).keys()]
        .filter((key) => !fit.includes(key))
        .map((key) => `${nameOf(story, step)} ${key}`),
    );
    expect(strange).toEqual([]);
  });

  test("name a leg that the route has, and a series that the atlas has", () => {
    expect(
      offenders((step) => {
        const { state } = viewOf(step);
        return legIn(state) !== null && legAtHand(state) === null;
      }),
    ).toEqual([]);
    const series = allSeries.map(({ id }) => id);
    expect(offenders((step) => !series.includes(viewOf(step).state.series))).toEqual([]);
  });

  test("show a year that a cited claim is dated to", () => {
    expect(
      offenders((step) => {
        const { state } = viewOf(step);
        const { year } = state;
        const versus = versusIn(state);
        const years = [year, versus?.kind === "year" ? versus.year : null];
        const dates = step.claims.flatMap((id) => datesOf(claimById(id)));
        return years.some((each) => each !== null && !dates.some((date) => touches(date, each)));
      }),
    ).toEqual([]);
  });

  test("open a country that a cited claim is about", () => {
    expect(
      offenders((step) => {
        const country = countryIn(viewOf(step).state);
        if (country === null) return false;
        const about = step.claims
          .map(claimById)
          .flatMap(({ place, alsoPlaces = [] }) => [place, ...alsoPlaces]);
        return !about.some((place) => place === country || placesOf(country).includes(place));
      }),
    ).toEqual([]);
  });

  test("differ from one step to the next", () => {
    const same = stories.flatMap((story) =>
      story.steps
        .filter((step, i) => step.view === story.steps[i + 1]?.view)
        .map((step) => nameOf(story, step)),
    );
    expect(same).toEqual([]);
  });
});

describe("claims", () => {
  test("exist, and are cited once in a step or a question", () => {
    const known = new Set(atlas.claims.map(({ id }) => id));
    expect(breaking(tellings, ({ claims }) => claims.some((id) => !known.has(id)))).toEqual([]);
    expect(breaking(tellings, ({ claims }) => new Set(claims).size !== claims.length)).toEqual([]);
  });

  test("are put into other words: no run of ten is theirs", () => {
    const plain = (text: string) => wordsOf(text.toLowerCase().replace(/[^\w\s'-]/g, "")).join(" ");
    const statements = atlas.claims.map(({ statement }) => ` ${plain(statement)} `);
    const copied = breaking(everything, ({ text }) => {
      const own = wordsOf(plain(text));
      const runs = own.slice(9).map((_, i) => ` ${own.slice(i, i + 10).join(" ")} `);
      return statements.some(
        (theirs) => theirs === ` ${plain(text)} ` || runs.some((run) => theirs.includes(run)),
      );
    });
    expect(copied).toEqual([]);
  });

  test("give every number that is told, in digits or in words", () => {
    const unfounded = everything.flatMap(({ name, text, claims }) => {
      const known = new Set(claims.flatMap((id) => numbersOf(claimById(id))));
      return numbersIn(text)
        .filter((number) => !known.has(number))
        .map((number) => `${name}: ${number}`);
    });
    expect(unfounded).toEqual([]);
  });

  test("differ where a story is about how we know: most of its steps set two that disagree side by side", () => {
    const pairs = new Set(
      atlas.relations
        .filter(({ kind }) => kind === "contradicts" || kind === "corrects")
        .flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
    );
    const told = stories.find(({ id }) => id === "knowing")?.steps ?? [];
    const disagreeing = told.filter(({ claims }) =>
      claims.some((from) => claims.some((to) => pairs.has(`${from} ${to}`))),
    );
    expect(disagreeing.length).toBeGreaterThanOrEqual(10);
  });

  test("with a content note come with gentler words, and the story says so", () => {
    const noted = steps.filter(({ step }) =>
      step.claims.some((id) => claimById(id).contentNote !== undefined),
    );
    const names = noted.map(({ story, step }) => nameOf(story, step));
    expect(noted.filter(({ step }) => !step.gentle).map(({ step }) => step.id)).toEqual([]);
    expect(noted.filter(({ story }) => !story.contentNote).map(({ story }) => story.id)).toEqual(
      [],
    );
    const gentle = steps.filter(({ step }) => step.gentle);
    expect(gentle.map(({ story, step }) => nameOf(story, step))).toEqual(names);
    expect(
      questions
        .filter(({ question }) => question.claims.some((id) => claimById(id).contentNote))
        .map(({ story, question }) => nameOf(story, question)),
    ).toEqual([]);
  });
});

describe("questions", () => {
  test("to choose from have three or four answers, one of them right", () => {
    for (const { story, question } of questions) {
      if (question.kind !== "choice") continue;
      const { options } = question;
      const name = nameOf(story, question);
      expect([3, 4], name).toContain(options.length);
      expect(options.filter(({ isRight }) => isRight).length, name).toBe(1);
      expect(new Set(options.map(({ text }) => text.en)).size, name).toBe(options.length);
    }
  });

  test("are a mix, and the right answer is not always in the same place", () => {
    for (const { id, questions: asked } of stories) {
      const kinds = new Set(asked.map(({ kind }) => kind));
      expect(kinds.size, id).toBeGreaterThan(1);
      const places = asked.flatMap((question) =>
        question.kind === "choice" ? [question.options.findIndex(({ isRight }) => isRight)] : [],
      );
      expect(new Set(places).size, id).toBeGreaterThan(1);
    }
  });

  test("on the map are about countries and routes that their claims are about", () => {
    const strange = questions.filter(({ question }) => {
      if (question.kind !== "country") return false;
      const about = question.claims
        .map(claimById)
        .flatMap(({ place, alsoPlaces = [] }) => [place, ...alsoPlaces]);
      return !question.right.some((id) => about.includes(id));
    });
    expect(strange.map(({ story, question }) => nameOf(story, question))).toEqual([]);
  });
});

describe("data/stories.json", () => {
  const files = publishAll();
  const published: unknown = JSON.parse(files.get("data/stories.json") ?? "null");

  test("holds the stories as the app tells them, with version, licence and how to read it", () => {
    expect(published).toMatchObject({
      version: release,
      licence: { name: "CC BY 4.0" },
      stories: JSON.parse(JSON.stringify(stories)),
    });
    expect(files.get("data/README.md")).toContain("`stories.json`");
  });

  test("cites only claims that atlas.json holds", () => {
    const all = files.get("data/atlas.json") ?? "";
    const cited = new Set(tellings.flatMap(({ claims }) => claims));
    expect([...cited].filter((id) => !all.includes(`"id":"${id}"`))).toEqual([]);
  });
});
