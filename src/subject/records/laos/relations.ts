import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const laosRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "same-as",
    from: "la-policy-unsympathetic-2011",
    to: "vn-policy-unsympathetic-2011",
    why: "scope",
    note: { en: "One report on three countries, told for each." },
  },
  {
    kind: "same-as",
    from: "la-policy-unsympathetic-2011",
    to: "mm-policy-unsympathetic-2011",
    why: "scope",
    note: { en: "One report on three countries, told for each." },
  },
  {
    kind: "corrects",
    from: "la-policy-before-2013",
    to: "la-policy-unsympathetic-2011",
    why: "scope",
    note: {
      en: "A report of 2011 calls Laos largely unsympathetic; by the Wall Street Journal it had usually moved people on until May 2013.",
    },
  },
  {
    kind: "updates",
    from: "la-2013-nine",
    to: "la-policy-before-2013",
    why: "date",
    note: {
      en: "People had usually been moved on; in May 2013 nine were handed to North Korea's embassy.",
    },
  },
  {
    kind: "updates",
    from: "la-2014-six-released",
    to: "la-2013-nine",
    why: "date",
    note: {
      en: "In May 2013 nine people were handed to North Korea's embassy; in October 2014 six were let go on to Thailand.",
    },
  },
  {
    kind: "same-as",
    from: "la-2013-fourteen-years",
    to: "la-policy-before-2013",
    note: {
      en: "Two newspapers on the years before May 2013: people caught in Laos had not been sent back.",
    },
  },
  {
    kind: "contradicts",
    from: "la-2013-law",
    to: "la-2014-six-released",
    why: "unknown",
    note: {
      en: "In 2013 Laos said that its law sends everybody back to their own country; in 2014 it let six people go on to Thailand.",
    },
  },
  {
    kind: "contradicts",
    from: "la-2013-law",
    to: "la-2013-twenty",
    why: "unknown",
    note: {
      en: "Two weeks after Laos had said that everybody is sent back, twenty people were reported to have flown to Seoul.",
    },
  },
  {
    kind: "updates",
    from: "la-2013-law",
    to: "la-policy-before-2013",
    why: "date",
    note: {
      en: "Before, people had usually been moved on; now Laos pointed to a law by which everybody is sent back.",
    },
  },
  {
    kind: "contradicts",
    from: "la-2013-goes-on",
    to: "la-2013-law",
    why: "unknown",
    note: {
      en: "In May 2013 Laos said that everybody who enters illegally is sent back; in July a pastor said that groups still came through with its cooperation.",
    },
  },
  {
    kind: "same-as",
    from: "la-2009-relatives",
    to: "xx-work-girl-with-seven-names",
    why: "scope",
    note: { en: "The same author: the entry for her book, and what she tells of Laos." },
  },
];
