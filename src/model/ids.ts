/**
 * The ids that a subject gives to its places, stations, routes and sources. The model knows them as
 * text; a subject narrows them to its own, so that a wrong reference in a fact does not compile.
 */
export interface Ids {
  /** What claims are about: countries, states, parts of the world. */
  readonly place: string;
  /** The places that have a record of their own. */
  readonly record: string;
  /** Generalised stations. */
  readonly anchor: string;
  readonly route: string;
  readonly topic: string;
  readonly source: string;
}
