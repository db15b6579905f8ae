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
    caveat: { en: "Wikipedia does not say what type of book it is." },
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
    alsoPlaces: ["JP", "KP", "CN"],
    when: "2017",
    statement: {
      en: "In “A River in Darkness” (English 2017) Masaji Ishikawa tells of moving from Japan to North Korea as a child, of 36 years there, of getting away to China and of his return to Japan.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Books" } },
      {
        source: "the-best-biographies-2017",
        locator: { en: "publisher’s text" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title: "A River in Darkness: One Man's Escape from North Korea",
      by: "Masaji Ishikawa",
      year: 2017,
    },
  },
  {
    id: "xx-work-dear-leader",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "KR"],
    when: "2014",
    statement: {
      en: "In “Dear Leader”, published in 2014, the poet Jang Jin-sung tells of going to China in January 2004, of being hunted there and of reaching South Korea's embassy in Beijing.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Books" } },
      {
        source: "publishers-weekly-2014",
        locator: { en: "review" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title: "Dear Leader: My Escape from North Korea",
      by: "Jang Jin-sung",
      year: 2014,
    },
    caveat: { en: "The embassy is named in a reader's review." },
  },
  {
    id: "xx-work-escape-from-camp-14",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP"],
    when: "2012",
    statement: {
      en: "“Escape from Camp 14”, a biography of 2012 by Blaine Harden, tells the life of a man who was born and grew up in a North Korean internment camp and later left the country.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Books" } },
      {
        source: "the-straits-times-2015",
        locator: { en: "the man’s admission of 2015" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "biography",
      title: "Escape from Camp 14",
      by: "Blaine Harden",
      year: 2012,
    },
    caveat: {
      en: "The man whose life it tells admitted in 2015 that the book has mistakes and that he had not always lived in that camp. He is not the author of the book: Wikipedia names him, the atlas does not.",
    },
  },
  {
    id: "xx-work-every-falling-star",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP"],
    when: "2016",
    statement: {
      en: "“Every Falling Star”, a book of 2016, is the story of an orphan who grew up in North Korea and later left.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    work: {
      type: "book",
      title: "Every Falling Star: The True Story of How I Survived and Escaped North Korea",
      year: 2016,
    },
    caveat: {
      en: "Wikipedia names the person whose story it is, but neither the author nor the type of book.",
    },
  },
  {
    id: "xx-work-fortune-smiles",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KR"],
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
    alsoPlaces: ["KP"],
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
    alsoPlaces: ["KP", "CN"],
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
    alsoPlaces: ["KP", "CN", "MN", "KR"],
    when: "2015",
    contentNote: "distress",
    statement: {
      en: "In “In Order to Live” (2015), written with Maryanne Vollers, Yeonmi Park tells of the time from 2007 on in China, where she and her mother were sold, and of her journey to South Korea through the Gobi Desert and Mongolia.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Books" } },
      {
        source: "publishers-weekly-2015",
        locator: { en: "review" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title: "In Order to Live: A North Korean Girl's Journey to Freedom",
      by: "Yeonmi Park with Maryanne Vollers",
      year: 2015,
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
    alsoPlaces: ["KP"],
    statement: {
      en: "In “Nothing to Envy” Barbara Demick follows several people from one North Korean city through their lives before and after they left the country.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Books" } }],
    caveat: { en: "Wikipedia names the city. “Reportage” is our word for the type." },
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
    work: {
      type: "memoir",
      title: "The Girl with Seven Names: Escape from North Korea",
      by: "Hyeonseo Lee",
      year: 2015,
    },
    caveat: { en: "Wikipedia also says at which border she left; the atlas leaves that out." },
  },
  {
    id: "xx-work-orphan-masters-son",
    kind: "work",
    theme: "works",
    when: "2012",
    statement: {
      en: "“The Orphan Master's Son” is a novel by Adam Johnson that won the Pulitzer Prize; Wikipedia gives the year as 2012.",
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
    alsoPlaces: ["CN", "KR"],
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
    caveat: { en: "Wikipedia also names the character's home town." },
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
    alsoPlaces: ["KR"],
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
    alsoPlaces: ["KP", "KR"],
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
    alsoPlaces: ["KR"],
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
    caveat: { en: "Wikipedia names the woman; the atlas does not." },
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
    caveat: { en: "Wikipedia says no more about it." },
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
    alsoPlaces: ["KR"],
    when: "2011",
    statement: {
      en: "“The Journals of Musan” is a film of 2011, based on true events, about a man from North Korea, played by Park Jung-bum, for whom it is a struggle to adapt to a new life in the South.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Films" } }],
    caveat: {
      en: "Wikipedia also gives the character's name; as the events are true, the atlas does not.",
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
  // Accounts published under their authors' own names, or the names that they chose for it
  {
    id: "xx-work-aquariums-of-pyongyang",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "KR", "JP"],
    when: "2001",
    statement: {
      en: "In “The Aquariums of Pyongyang”, written with Pierre Rigoulot (French 2000, English 2001), Kang Chol-hwan tells how he, as a child of people who had moved to North Korea from Japan, spent ten years in a camp, and how he hid in China and reached South Korea in 1992.",
    },
    evidence: [
      {
        source: "kang-chol-hwan-2001",
        locator: { en: "publisher's page and chapters" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title: "The Aquariums of Pyongyang: Ten Years in the North Korean Gulag",
      by: "Kang Chol-hwan and Pierre Rigoulot",
      year: 2001,
    },
  },
  {
    id: "xx-work-long-road-home",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "MN", "KR", "US"],
    when: "2009",
    statement: {
      en: "In “Long Road Home” (2009), written with Kim Suk-Young, Kim Yong tells how he escaped in 1999, how Mongolian officials received him, and of the time after that in South Korea and, from 2003, in the United States.",
    },
    evidence: [
      {
        source: "columbia-university-press-2009",
        locator: { en: "publisher's page" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The part about Mongolia was seen only in a copy of the book put online without leave, which is not linked.",
    },
    work: {
      type: "memoir",
      title: "Long Road Home: Testimony of a North Korean Camp Survivor",
      by: "Kim Yong with Kim Suk-Young",
      year: 2009,
    },
  },
  {
    id: "xx-work-thousand-miles-to-freedom",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "MN", "KR"],
    when: "2015",
    statement: {
      en: "In “A Thousand Miles to Freedom” (2015), written with Sébastien Falletti, Eunsun Kim (a pen name) describes nine years of life in China, being sent back by force, and the Mongolian desert on her way to South Korea.",
    },
    evidence: [
      {
        source: "kirkus-reviews-2015",
        locator: { en: "review" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title: "A Thousand Miles to Freedom: My Escape from North Korea",
      by: "Eunsun Kim with Sébastien Falletti",
      year: 2015,
    },
  },
  {
    id: "xx-work-stars-between-the-sun-and-moon",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "MN", "CA"],
    when: "2014",
    statement: {
      en: "In “Stars Between the Sun and Moon” (2014), written with Susan McClelland, Lucia Jang, a pseudonym, tells of the way to China, of prison, of refuge in Mongolia and of life in Toronto.",
    },
    evidence: [
      {
        source: "publishers-weekly-2015-2",
        locator: { en: "review" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title: "Stars Between the Sun and Moon",
      by: "Lucia Jang and Susan McClelland",
      year: 2014,
    },
  },
  {
    id: "xx-work-hard-road-out",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "MN", "GB"],
    when: "2022",
    statement: {
      en: "In “The Hard Road Out” (2022), written with Seh-lynn Chai, Jihyun Park tells how she escaped twice, was sent back from China by force, took the way towards Mongolia and found asylum in Britain, where she later stood for a local council.",
    },
    evidence: [
      {
        source: "harpercollins-uk-2021",
        locator: { en: "publisher's press release" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Mongolia is named in booksellers' texts." },
    work: {
      type: "memoir",
      title: "The Hard Road Out",
      by: "Jihyun Park and Seh-lynn Chai",
      year: 2022,
    },
  },
  {
    id: "xx-work-passcode-to-the-third-floor",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "GB", "KR"],
    when: "2018",
    statement: {
      en: "In “Passcode to the Third Floor” (Korean 2018, English 2024) Thae Yong-ho, then deputy head of the North Korean embassy in London, describes how he and his family went over to South Korea in 2016.",
    },
    evidence: [
      {
        source: "asian-review-of-2024",
        locator: { en: "review" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title:
        "Passcode to the Third Floor: An Insider's Account of Life Among North Korea's Political Elite",
      by: "Thae Yong-ho",
      year: 2018,
    },
  },
  {
    id: "xx-work-under-the-same-sky",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "US"],
    when: "2015",
    statement: {
      en: "In “Under the Same Sky” (2015), written with Stephan Talty, Joseph Kim tells how he lived without a home in North Korea, spent a year in China and came as a refugee to the United States through one of its consulates there.",
    },
    evidence: [
      {
        source: "asia-society-2015",
        locator: { en: "interview" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "memoir",
      title: "Under the Same Sky",
      by: "Joseph Kim with Stephan Talty",
      year: 2015,
    },
  },

  // Talks and testimony in public
  {
    id: "xx-work-ted-hyeonseo-lee",
    kind: "work",
    theme: "works",
    alsoPlaces: ["CN", "LA", "KR"],
    when: "2013",
    statement: {
      en: "In a TED talk of 2013 Hyeonseo Lee tells of ten years in China, of her way to South Korea in 2008, and of 2009, when close relatives were held in a prison in Laos on the way there.",
    },
    evidence: [
      {
        source: "ted-2013",
        locator: { en: "speaker's page" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "testimony",
      title: "My escape from North Korea",
      by: "Hyeonseo Lee",
      year: 2013,
    },
  },
  {
    id: "xx-work-letters-timothy-cho",
    kind: "work",
    theme: "works",
    alsoPlaces: ["CN", "PH", "GB"],
    when: "2004/2025~",
    statement: {
      en: "In public letters and talks Timothy Cho, who works for a group on North Korea in Britain's parliament, tells of Shanghai in 2004: he was among nine people whose case the press took up and whom China then deported to the Philippines.",
    },
    evidence: [
      {
        source: "timothy-cho-2025",
        locator: { en: "letter" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: { type: "testimony", title: "Letters I can’t send", by: "Timothy Cho", year: 2025 },
  },
  {
    id: "xx-work-un-2023-03",
    kind: "work",
    theme: "works",
    alsoPlaces: ["US", "CN"],
    when: "2023-03-17",
    statement: {
      en: "Joseph Kim and Lee Seo-hyun spoke when the UN Security Council met informally on 17 March 2023; because China objected, UN television did not show the meeting.",
    },
    evidence: [
      {
        source: "kbs-world-2023-2",
        locator: { en: "the meeting" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "testimony",
      title: "Informal meeting of the UN Security Council, 17 March 2023",
      by: "Joseph Kim and Lee Seo-hyun",
      year: 2023,
    },
  },
  {
    id: "xx-work-un-2023-08",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "KR"],
    when: "2023-08-17",
    statement: {
      en: "On 17 August 2023 the UN Security Council held its first open meeting on human rights in North Korea since 2017. Ilhyeok Kim spoke there of the labour forced on him as a child, and of how he and his family fled to South Korea in 2011.",
    },
    evidence: [
      {
        source: "arete-news-2023",
        locator: { en: "the meeting" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "testimony",
      title: "Meeting of the UN Security Council, 17 August 2023",
      by: "Ilhyeok Kim",
      year: 2023,
    },
  },
  {
    id: "xx-work-un-2024-06",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "KR"],
    when: "2024-06-12",
    statement: {
      en: "On 12 June 2024 Gumhyok Kim spoke before the UN Security Council: while studying in Beijing he had passed forbidden knowledge on to others, this was discovered in 2011, and he fled to South Korea.",
    },
    evidence: [
      {
        source: "united-nations-2024",
        locator: { en: "SC/15726" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    work: {
      type: "testimony",
      title: "Meeting of the UN Security Council, 12 June 2024",
      by: "Gumhyok Kim",
      year: 2024,
    },
  },
  {
    id: "xx-work-un-2025-05",
    kind: "work",
    theme: "works",
    alsoPlaces: ["KP", "CN", "KR"],
    when: "2025-05-20",
    contentNote: "distress",
    statement: {
      en: "Eunju Kim and Gyuri Kang spoke on 20 May 2025, when human rights in North Korea were for the first time the subject of a high-level meeting of the UN General Assembly. Eunju Kim told of being sold in China, sent back and fleeing once more; Gyuri Kang of coming South by wooden boat with her mother and aunt in October 2023.",
    },
    evidence: [
      {
        source: "korea-daily-2025",
        locator: { en: "the two speakers" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "hanvoice-2025",
        locator: { en: "Gyuri Kang's statement" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Gyuri Kang also said that many fishing boats of her port were lost during the pandemic; the atlas leaves the port out.",
    },
    work: {
      type: "testimony",
      title: "High-level meeting of the UN General Assembly, 20 May 2025",
      by: "Eunju Kim and Gyuri Kang",
      year: 2025,
    },
  },
]);
