/** Stories: views of the atlas in an order, told in a few words, each with its evidence. */
import type { Ids } from "./ids.ts";
import type { SourceText } from "./told.ts";

/** One view and what is told about it. */
interface StoryStep<Id extends string = string> {
  /** Of small letters, digits and hyphens; unique in its story. */
  readonly id: string;
  readonly title: SourceText;
  /** Two to four short sentences, for readers from fourteen years on. Only what `claims` say. */
  readonly words: SourceText;
  /** For who presents: what to add, ask or be careful with. Only what `claims` say. */
  readonly notes: SourceText;
  /** The view, as in the address after `#`: `country=LA&year=2013`. Empty is the default view. */
  readonly view: string;
  /** What the words rest on, the most important first. */
  readonly claims: readonly [Id, ...Id[]];
  /** The words tell of violence: they are left out unless asked for, and this is told instead. */
  readonly gentle?: SourceText;
}

interface QuestionBase<Id extends string> {
  readonly id: string;
  readonly ask: SourceText;
  /** Told after an answer, right or wrong: what is so, in a sentence or two. */
  readonly because: SourceText;
  readonly claims: readonly [Id, ...Id[]];
}

/** A question that a reader asks themselves; nothing of it is kept or sent. */
export type StoryQuestion<Id extends string = string, I extends Ids = Ids> = QuestionBase<Id> &
  (
    | {
        readonly kind: "choice";
        readonly options: readonly { readonly text: SourceText; readonly isRight: boolean }[];
      }
    /** Answered on the map, or in the list of countries or routes. */
    | { readonly kind: "country"; readonly right: readonly [I["record"], ...I["record"][]] }
    | { readonly kind: "route"; readonly right: readonly [I["route"], ...I["route"][]] }
  );

/** How a class is taught with a story; it tells no fact of its own. */
export interface Lesson {
  /** Of a lesson, with questions and talk. */
  readonly minutes: number;
  /** What a class can do after it, each to be read after “The class can:”. */
  readonly aims: readonly [SourceText, SourceText, SourceText];
  /** What may follow, at home or in the next lesson. */
  readonly followUp: readonly [SourceText, SourceText];
}

export interface Story<Id extends string = string, I extends Ids = Ids> {
  /** A slug, for ever: it is written into addresses. */
  readonly id: string;
  readonly title: SourceText;
  /** One sentence: what it tells. */
  readonly lead: SourceText;
  /** How long it takes to present, in minutes. */
  readonly minutes: number;
  /** Why some steps are guarded, where they are. */
  readonly contentNote?: "violence" | "distress";
  readonly steps: readonly StoryStep<Id>[];
  readonly questions: readonly StoryQuestion<Id, I>[];
  /** For a class to talk about. */
  readonly discussion: readonly [SourceText, SourceText, SourceText];
  readonly lesson: Lesson;
}
