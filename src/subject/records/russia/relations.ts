import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const russiaRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "corrects",
    from: "ru-10000-all-north-koreans",
    to: "ru-estimate-kyung-hee",
    why: "scope",
    note: {
      en: "Wikipedia puts the 10,000 in the Russian Far East; by another account the estimate, of 2006, counts all North Koreans in Russia.",
    },
  },
  {
    kind: "corrects",
    from: "ru-10000-all-north-koreans",
    to: "ru-many-escaped-camps",
    why: "scope",
    note: {
      en: "Wikipedia says that many of the 10,000 had escaped; by another account the estimate counts students and guest workers too, and not mainly people who escaped.",
    },
  },
  {
    kind: "updates",
    from: "ru-2016-treaty",
    to: "ru-2014-draft",
    why: "date",
    note: {
      en: "Wikipedia ends with the draft of 2014; a treaty was signed on 2 February 2016.",
    },
  },
  {
    kind: "updates",
    from: "ru-unhcr-population",
    to: "ru-estimate-1999",
    why: "measure",
    note: {
      en: "100 to 500 refugees by an estimate of 1999; never more than 79 in UNHCR's counts from 2007 on, which follow its own definition.",
    },
  },
  {
    kind: "same-as",
    from: "ru-unhcr-2023",
    to: "ru-unhcr-population",
    note: { en: "The last number of UNHCR's series for Russia." },
  },
  {
    kind: "updates",
    from: "ru-2009-amur-twelve",
    to: "ru-1995-three-recognised",
    why: "date",
    note: {
      en: "Kyodo called the twelve of 2009 the first such group from the Russian Far East; loggers whom UNHCR had recognised came already in 1995.",
    },
  },
  {
    kind: "contradicts",
    from: "ru-2004-two-reached-south",
    to: "ru-2004-us-consulate",
    why: "scope",
    note: {
      en: "Kyodo counts two cases in 2004, at two consulates; the Dong-A Ilbo tells of one in October, which it calls the first.",
    },
  },
  {
    kind: "contradicts",
    from: "ru-left-work-2010",
    to: "ru-10000-all-north-koreans",
    why: "scope",
    note: {
      en: "An activist gives 10,000 who had run away from work; the estimate of 2006 has 10,000 for all North Koreans in Russia.",
    },
  },
  {
    kind: "contradicts",
    from: "ru-workers-2007",
    to: "ru-10000-all-north-koreans",
    why: "unknown",
    note: {
      en: "Russian government figures of 2007 count 32,600 workers; the university's estimate of 2006 has about 10,000 North Koreans of all kinds.",
    },
  },
  {
    kind: "updates",
    from: "ru-workers-2015",
    to: "ru-workers-2007",
    why: "date",
    note: { en: "32,600 workers in 2007, 33,000 in 2015." },
  },
  {
    kind: "contradicts",
    from: "ru-2015-none-protected",
    to: "ru-unhcr-decisions",
    why: "unknown",
    note: {
      en: "An activist says that nobody received protection in 2015; UNHCR's table has 32 people with other protection under temporary asylum that year.",
    },
  },
  {
    kind: "contradicts",
    from: "ru-one-refugee-2011-2019",
    to: "ru-decisions-2011-2016",
    why: "unknown",
    note: {
      en: "One recognised refugee in nine years to 2019 by one account of official figures, two from 2011 to 2016 by another.",
    },
  },
  {
    kind: "contradicts",
    from: "ru-decisions-2004-2014",
    to: "ru-unhcr-decisions",
    why: "unknown",
    note: {
      en: "Civic Assistance counts two people with asylum from 2004 to 2014; UNHCR's table, which begins in 2006, shows nobody recognised at first instance.",
    },
  },
  {
    kind: "updates",
    from: "ru-applications-2017-2025",
    to: "ru-unhcr-applications",
    why: "date",
    note: { en: "UNHCR's table ends in 2023; the ministry's count goes on to the middle of 2025." },
  },
  {
    kind: "updates",
    from: "ru-2017-court-stops-deportation",
    to: "ru-2016-treaty",
    why: "date",
    note: { en: "A year after the treaty a Russian court set aside a deportation." },
  },
  {
    kind: "same-as",
    from: "ru-entries-2024-education",
    to: "ru-entries-2024",
    note: { en: "The same count of entries, here by declared purpose." },
  },
  {
    kind: "contradicts",
    from: "ru-10000-all-north-koreans",
    to: "ru-estimate-1999",
    why: "scope",
    note: {
      en: "Between 100 and 500 refugees in the Far East in 1999; about 10,000 North Koreans of all kinds in all of Russia in 2006.",
    },
  },
];
