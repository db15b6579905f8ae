/** Where a published text may hold an operational word all the same: the claim, and why it is harmless there. */

type Exceptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const declinePatrols = {
  "xx-departures-decline-reasons":
    "names patrols among the reasons why fewer people leave; not where or how they work",
};

export const inEnglish: Exceptions = { patrol: declinePatrols };

export const inKorean: Exceptions = {
  patrol: declinePatrols,
  watchtower: { hanawon: "a wrong answer, of a place that is none" },
  forged: { "xx-work-confidential-assignment": "what a film is about: money" },
};
