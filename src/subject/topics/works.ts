import { claimsOf } from "#subject/writing.ts";

export const workClaims = claimsOf("XX", [
  // Books
  {
    id: "xx-work-no-space-for-love",
    kind: "work",
    theme: "works",
    statement: {
      en: "“No Space for Love: A North Korean Defector Story of Love and Survival” is a book by Ellen Mason.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    caveat: { en: "The article does not say what type of book it is." },
    work: {
      type: "book",
      title: "No Space for Love: A North Korean Defector Story of Love and Survival",
      by: "Ellen Mason",
    },
  },
  {
    id: "xx-work-river-in-darkness",
    kind: "work",
    theme: "works",
    statement: {
      en: "“A River in Darkness: One Man's Escape from North Korea” is Masaji Ishikawa's memoir of how he got away to China.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "memoir",
      title: "A River in Darkness: One Man's Escape from North Korea",
      by: "Masaji Ishikawa",
    },
  },
  {
    id: "xx-work-dear-leader",
    kind: "work",
    theme: "works",
    when: "2014",
    statement: {
      en: "“Dear Leader: My Escape from North Korea” is a memoir that Jang Jin-sung published in 2014.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "memoir",
      title: "Dear Leader: My Escape from North Korea",
      by: "Jang Jin-sung",
      year: 2014,
    },
  },
  {
    id: "xx-work-escape-from-camp-14",
    kind: "work",
    theme: "works",
    when: "2012",
    statement: {
      en: "“Escape from Camp 14”, a biography of 2012 by Blaine Harden, tells the life of a man who was born and grew up in a North Korean internment camp and later left the country.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    caveat: { en: "The article names the man and the camp; the atlas does not." },
    work: {
      type: "biography",
      title: "Escape from Camp 14",
      by: "Blaine Harden",
      year: 2012,
    },
  },
  {
    id: "xx-work-every-falling-star",
    kind: "work",
    theme: "works",
    when: "2016",
    statement: {
      en: "“Every Falling Star”, a book of 2016, tells the story of Sungju Lee, an orphan when he grew up in North Korea, which he later left.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    caveat: { en: "The article names neither the author nor the type of book." },
    work: {
      type: "book",
      title: "Every Falling Star: The True Story of How I Survived and Escaped North Korea",
      year: 2016,
    },
  },
  {
    id: "xx-work-fortune-smiles",
    kind: "work",
    theme: "works",
    statement: {
      en: "“Fortune Smiles” is a book of Adam Johnson's short stories; in the one that gives it its title, two North Koreans who left get used to living in Seoul.",
    },
    figures: [{ measure: "count", unit: "people", value: 2, group: { en: "characters" } }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "short stories",
      title: "Fortune Smiles",
      by: "Adam Johnson",
    },
  },
  {
    id: "xx-work-greenlight-to-freedom",
    kind: "work",
    theme: "works",
    statement: {
      en: "“Greenlight to Freedom” is a memoir by Songmi Han, who left North Korea, and Casey Lartigue Jr.; its subtitle speaks of a daughter in search of her mother and of herself.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "memoir",
      title: "Greenlight to Freedom: A North Korean Daughter's Search for Her Mother and Herself",
      by: "Songmi Han and Casey Lartigue Jr.",
    },
  },
  {
    id: "xx-work-i-escaped-north-korea",
    kind: "work",
    theme: "works",
    when: "2019",
    statement: {
      en: "“I Escaped North Korea!” by Ellie Crowe and Scott Peters is a story for middle-grade readers, published in 2019, about a North Korean orphan who flees by way of China.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "children's book",
      title: "I Escaped North Korea!",
      by: "Ellie Crowe and Scott Peters",
      year: 2019,
    },
  },
  {
    id: "xx-work-in-order-to-live",
    kind: "work",
    theme: "works",
    statement: {
      en: "Yeonmi Park's book “In Order to Live” tells how she escaped from North Korea to China and at last to South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "memoir",
      title: "In Order to Live: A North Korean Girl's Journey to Freedom",
      by: "Yeonmi Park",
    },
  },
  {
    id: "xx-work-le-defecteur-de-pyongyang",
    kind: "work",
    theme: "works",
    statement: {
      en: "“Le Défecteur de Pyongyang” is a graphic novel in two volumes by Gérard de Villiers; it belongs to the SAS series.",
    },
    figures: [{ measure: "count", unit: "items", value: 2, group: { en: "volumes" } }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "graphic novel",
      title: "Le Défecteur de Pyongyang",
      by: "Gérard de Villiers",
    },
  },
  {
    id: "xx-work-nothing-to-envy",
    kind: "work",
    theme: "works",
    statement: {
      en: "In “Nothing to Envy” Barbara Demick follows several people from one North Korean city through their lives before and after they left the country.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    caveat: { en: "The article names the city. “Reportage” is our word for the type." },
    work: {
      type: "reportage",
      title: "Nothing to Envy: Ordinary Lives in North Korea",
      by: "Barbara Demick",
    },
  },
  {
    id: "xx-work-girl-with-seven-names",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "LA", "KR"],
    when: "2015",
    statement: {
      en: "“The Girl with Seven Names” is the autobiography, from 2015, of Hyeonseo Lee, who escaped from North Korea in 1997.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    caveat: { en: "Wikipedia also says at which border she crossed; the atlas leaves that out." },
    work: {
      type: "memoir",
      title: "The Girl with Seven Names: Escape from North Korea",
      by: "Hyeonseo Lee",
      year: 2015,
    },
  },
  {
    id: "xx-work-orphan-masters-son",
    kind: "work",
    theme: "works",
    when: "2012",
    statement: {
      en: "“The Orphan Master's Son” is a novel by Adam Johnson that won the Pulitzer Prize; the article gives the year as 2012.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "novel",
      title: "The Orphan Master's Son",
      by: "Adam Johnson",
      year: 2012,
    },
  },

  // Films
  {
    id: "xx-work-beautiful-days",
    kind: "work",
    theme: "works",
    when: "2018",
    statement: {
      en: "“Beautiful Days” is a drama of 2018 about a woman from North Korea (Lee Na-young) who leaves her Korean Chinese family behind to live better in South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "feature film",
      title: "Beautiful Days",
      year: 2018,
    },
  },
  {
    id: "xx-work-beyond-utopia",
    kind: "work",
    theme: "works",
    alsoPlaces: ["CN", "VN", "LA", "TH"],
    when: "2023",
    statement: {
      en: "“Beyond Utopia” is a documentary of 2023 about a pastor from South Korea who helps a North Korean family to escape through China, Vietnam, Laos and Thailand; much of the journey was filmed in secret.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "documentary film",
      title: "Beyond Utopia",
      year: 2023,
    },
  },
  {
    id: "xx-work-confidential-assignment",
    kind: "work",
    theme: "works",
    when: "2017",
    statement: {
      en: "In “Confidential Assignment”, a film of 2017, the chief villain, Cha Ki-seong (Kim Joo-hyuk), is a North Korean official turned renegade. Enraged that the regime killed his wife, he steals the plates for forging supernotes, builds a criminal empire and in the end flees to South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    caveat: { en: "The article also names the character's home town." },
    work: {
      type: "feature film",
      title: "Confidential Assignment",
      year: 2017,
    },
  },
  {
    id: "xx-work-crossing",
    kind: "work",
    theme: "works",
    alsoPlaces: ["CN"],
    when: "2008",
    statement: {
      en: "“Crossing” is a film of 2008 about a North Korean, Kim Yong-soo (Cha In-pyo). His wife is ill, and he flees to China to find medicine for her.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "feature film",
      title: "Crossing",
      year: 2008,
    },
  },
  {
    id: "xx-work-loyal-citizens-of-pyongyang",
    kind: "work",
    theme: "works",
    when: "2018",
    statement: {
      en: "“Loyal Citizens of Pyongyang in Seoul” is an independent documentary of 2018; its Korean title is 서울의 평양 시민들.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "documentary film",
      title: "Loyal Citizens of Pyongyang in Seoul",
      year: 2018,
    },
  },
  {
    id: "xx-work-over-the-border",
    kind: "work",
    theme: "works",
    statement: {
      en: "The hero of “Over the Border”, Kim Sun-ho (Cha Seung-won), plays classical music in North Korea. His grandfather has been living in Seoul for several years when the story starts; the letters that the two exchange put the family in danger, which he did not intend, and so he leaves for South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "feature film",
      title: "Over the Border",
    },
  },
  {
    id: "xx-work-poongsan",
    kind: "work",
    theme: "works",
    when: "2011",
    statement: {
      en: "In-Ok (Kim Gyu-ri), the heroine of “Poongsan”, a film of 2011, is a defector from Pyongyang. She is brought to the South to be near the man she loves, a high North Korean official (Kim Jong-soo) who has gone over to South Korea as well. She falls in love instead with the hero (Yoon Kye-sang), a messenger of whom we learn no other name than “Poongsan”.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "feature film",
      title: "Poongsan",
      year: 2011,
    },
  },
  {
    id: "xx-work-seoul-train",
    kind: "work",
    theme: "works",
    alsoPlaces: ["CN"],
    when: "2004",
    statement: {
      en: "“Seoul Train” is a documentary of 2004 on the dangers that North Korean refugees face as they flee to China or through it.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "documentary film",
      title: "Seoul Train",
      year: 2004,
    },
  },
  {
    id: "xx-work-shadow-flowers",
    kind: "work",
    theme: "works",
    when: "2019",
    statement: {
      en: "“Shadow Flowers” is a documentary of 2019 by the director Seung-jun Yi about one North Korean woman.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    caveat: { en: "The article names the woman; the atlas does not." },
    work: {
      type: "documentary film",
      title: "Shadow Flowers",
      by: "Seung-jun Yi",
      year: 2019,
    },
  },
  {
    id: "xx-work-the-defector",
    kind: "work",
    theme: "works",
    when: "2013",
    statement: {
      en: "“The Defector: Escape from North Korea” is a documentary film of 2013.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    caveat: { en: "The article says no more about it." },
    work: {
      type: "documentary film",
      title: "The Defector: Escape from North Korea",
      year: 2013,
    },
  },
  {
    id: "xx-work-journals-of-musan",
    kind: "work",
    theme: "works",
    when: "2011",
    statement: {
      en: "“The Journals of Musan” is a film of 2011, based on true events, about a man from North Korea, played by Park Jung-bum, for whom it is a struggle to adapt to a new life in the South.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    caveat: {
      en: "The article also gives the character's name; as the events are true, the atlas does not.",
    },
    work: {
      type: "feature film",
      title: "The Journals of Musan",
      year: 2011,
    },
  },
  {
    id: "xx-work-the-suspect",
    kind: "work",
    theme: "works",
    when: "2013",
    statement: {
      en: "In “The Suspect”, a film of 2013, a former North Korean spy, Ji Dong-cheol (Gong Yoo), goes over to South Korea. He is seeking revenge on a man who used to work for the same agency and who caused his family's death.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "feature film",
      title: "The Suspect",
      year: 2013,
    },
  },
  {
    id: "xx-work-wild-animals",
    kind: "work",
    theme: "works",
    alsoPlaces: ["FR"],
    when: "1997",
    statement: {
      en: "“Wild Animals” is a film of 1997 about Hong-san (Jang Dong-jik), once a soldier of the Korean People's Army, who leaves North Korea and flees to Paris hoping for a better life.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    work: {
      type: "feature film",
      title: "Wild Animals",
      year: 1997,
    },
  },
]);
