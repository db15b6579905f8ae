import type { Ids } from "./ids.ts";
import type { IncidentKind, Theme } from "./model.ts";
import type { SourceText } from "./told.ts";

/** What is told as a whole but is neither a place nor a route: it has a record, and is never drawn as a way. */
export interface TopicRecord<I extends Ids = Ids> {
  readonly kind: "topic";
  /** A slug, for ever: it is written into addresses. */
  readonly id: I["topic"];
  readonly name: SourceText;
  /** What its record is called for those who cannot see it. */
  readonly label: SourceText;
  /** What kind of thing it is, above its name. */
  readonly kicker: SourceText;
  readonly takeaway: SourceText;
  /** The heading over what sources say of it apart from single events. */
  readonly toldOf: SourceText;
  /** Where it happens. */
  readonly place: I["place"];
  /** Of what kind its events are. */
  readonly events: IncidentKind;
  /** What its other claims are about. */
  readonly theme: Theme;
}
